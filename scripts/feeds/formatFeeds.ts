import type { CalendarEvent } from '../../src/calendar/calendarEvent.ts'
import { calendarName } from '../../src/calendar/calendarName.ts'
import { formatCalendar } from '../../src/calendar/formatCalendar.ts'
import { termEvents } from '../../src/calendar/termEvents.ts'
import { formatSourceUrl } from '../../src/load/catalogue.ts'
import { type Role, roles } from '../../src/vocabulary/roles.ts'
import { keepStamps, type PublishedEntry } from './keepStamps.ts'
import type { TermDocument } from './readTermDocuments.ts'

/** A file of `calendars/`: its name, its text and how many entries it has. */
export type Feed = { file: string; text: string; entries: number }

/** Dates change a few times a term, and then it matters within the day. */
const refreshHours = 12

/**
 * One calendar for each term and for each role over all terms; none where there are no dates. What is published already
 * keeps its stamps as far as it says the same.
 */
export function formatFeeds(
  documents: TermDocument[],
  published: ReadonlyMap<string, PublishedEntry> = new Map(),
): Feed[] {
  const ofTerms = documents.map(document => ({
    file: `${document.term.id}.ics`,
    name: calendarName(document.term),
    events: eventsOf(document),
  }))
  const ofRoles = roles.map(role => ({
    file: `${role}.ics`,
    name: `CNCF mentorships for ${role}s`,
    events: documents.flatMap(document => eventsOf(document, role)),
  }))
  return [...ofTerms, ...ofRoles]
    .filter(({ events }) => events.length > 0)
    .map(({ file, name, events }) => ({
      file,
      text: formatCalendar(keepStamps(events, published), { name, refreshHours }),
      entries: events.length,
    }))
}

function eventsOf({ term, path, asOf }: TermDocument, role?: Role): CalendarEvent[] {
  return termEvents(term, { asOf, sourceLine: line => formatSourceUrl(path, line) }, role)
}

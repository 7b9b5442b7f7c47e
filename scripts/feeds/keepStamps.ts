import type { CalendarEvent } from '../../src/calendar/calendarEvent.ts'
import { formatCalendar } from '../../src/calendar/formatCalendar.ts'

/** An entry of a published calendar: when it was stamped, in ms since 1970, and everything else that it says. */
export type PublishedEntry = { asOf: number; content: string }

const msPerMinute = 60_000

/**
 * Stamps events so that an entry which says the same is never older than the published one, and one which says
 * something else is younger, even where nobody knows when its document was changed.
 */
export function keepStamps(
  events: readonly CalendarEvent[],
  published: ReadonlyMap<string, PublishedEntry>,
): CalendarEvent[] {
  return events.map(event => {
    const [[uid = '', { content } = { content: '' }] = []] = [...readEntries(formatCalendar([event], noName))]
    const before = published.get(uid)
    if (!before) return event
    // SEQUENCE counts minutes.
    const least = before.content === content ? before.asOf : before.asOf + msPerMinute
    return { ...event, asOf: Math.max(event.asOf, least) }
  })
}

const noName = { name: '' }

/** The entries of calendars of ours, by UID. */
export function readEntries(calendar: string): Map<string, PublishedEntry> {
  const [, ...entries] = calendar.replace(/\r\n /g, '').split('BEGIN:VEVENT\r\n')
  return new Map(
    entries.flatMap((entry): [string, PublishedEntry][] => {
      const [text = ''] = entry.split('END:VEVENT')
      const [, uid] = /^UID:(.*)\r$/m.exec(text) ?? []
      const asOf = parseStamp(/^DTSTAMP:(.*)\r$/m.exec(text)?.[1] ?? '')
      const content = text.replace(/^(?:DTSTAMP|SEQUENCE):.*\r\n/gm, '')
      return uid !== undefined && Number.isFinite(asOf) ? [[uid, { asOf, content }]] : []
    }),
  )
}

/** '20250801T102030Z' */
function parseStamp(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

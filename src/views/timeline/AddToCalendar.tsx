import { useContext } from 'react'
import { calendarFile } from '../../calendar/calendarFile.ts'
import { calendarName } from '../../calendar/calendarName.ts'
import { formatCalendar } from '../../calendar/formatCalendar.ts'
import { formatGoogleLink } from '../../calendar/formatGoogleLink.ts'
import { formatOutlookLink } from '../../calendar/formatOutlookLink.ts'
import { milestoneEvents } from '../../calendar/milestoneEvents.ts'
import type { Milestone } from '../../model/term.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { CalendarContext } from './CalendarContext.ts'

/** A milestone as a file for any calendar, and entry by entry for Google Calendar and Outlook. */
export function AddToCalendar({ milestone }: { milestone: Milestone }) {
  const calendar = useContext(CalendarContext)
  if (!calendar) return null
  const { term, edition } = calendar
  const events = milestoneEvents(milestone, term, edition)
  const download = () =>
    downloadText(
      calendarFile(term, milestone.key),
      'text/calendar',
      formatCalendar(events, { name: calendarName(term) }),
    )
  return (
    <section aria-label="Add to calendar" className="space-y-2 print:hidden">
      <p className="text-small text-quiet">Add to calendar</p>
      <button type="button" className="control" onClick={download}>
        Download .ics
      </button>
      <ul className="space-y-1">
        {events.map(event => (
          <li key={event.uid} className="flex flex-wrap items-baseline gap-x-4">
            <span>{event.title}</span>
            <CalendarLink href={formatGoogleLink(event)} name="Google" title={event.title} />
            <CalendarLink href={formatOutlookLink(event)} name="Outlook" title={event.title} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The title is read out, because several entries have links of the same name. */
function CalendarLink({ href, name, title }: { href: string; name: string; title: string }) {
  return (
    <OutsideLink className="py-1 text-small" url={href}>
      {name}
      <span className="sr-only">: {title}</span>
    </OutsideLink>
  )
}

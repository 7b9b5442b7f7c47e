import { useContext } from 'react'
import { calendarFile } from '../../calendar/calendarFile.ts'
import { calendarName } from '../../calendar/calendarName.ts'
import { formatCalendar } from '../../calendar/formatCalendar.ts'
import { hasEvents, termEvents } from '../../calendar/termEvents.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { type Role, roles } from '../../vocabulary/roles.ts'
import { CalendarContext } from './CalendarContext.ts'

const choices: readonly (Role | undefined)[] = [undefined, ...roles]

/** A term's dates as a file for any calendar: all of them, or those of a role. */
export function AddTermToCalendar() {
  const calendar = useContext(CalendarContext)
  if (!calendar) return null
  const { term, edition } = calendar
  const offered = choices.filter(role => hasEvents(term, edition, role))
  return (
    <fieldset className="flex flex-wrap items-center gap-2 print:hidden">
      <legend className="float-start me-2 text-small text-quiet">Download as calendar (.ics)</legend>
      {offered.map(role => (
        <button
          key={role ?? 'all'}
          type="button"
          className="control"
          onClick={() =>
            downloadText(
              calendarFile(term, role),
              'text/calendar',
              formatCalendar(termEvents(term, edition, role), { name: calendarName(term, role) }),
            )
          }
        >
          {role === undefined ? 'All dates' : `For ${role}s`}
        </button>
      ))}
    </fieldset>
  )
}

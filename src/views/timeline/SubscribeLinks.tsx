import { useContext } from 'react'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { roles } from '../../vocabulary/roles.ts'
import { CalendarContext } from './CalendarContext.ts'

/** The names of the calendars that are published beside the app: `npm run site` writes them and says so to the build. */
const published: readonly string[] = JSON.parse(import.meta.env.VITE_CALENDARS ?? '[]')

/** Addresses that a calendar program reads again and again, so that a moved date moves there too. */
export function SubscribeLinks({ calendars = published }: { calendars?: readonly string[] }) {
  const termId = useContext(CalendarContext)?.term.id
  const offered = [
    { file: `${termId}.ics`, label: 'this term' },
    ...roles.map(role => ({ file: `${role}.ics`, label: `every term, for ${role}s` })),
  ].filter(({ file }) => calendars.includes(file))
  if (offered.length === 0) return null
  const folder = new URL(`${import.meta.env.BASE_URL}calendars/`, window.location.origin)
  return (
    <p className="text-small text-quiet print:hidden">
      Or subscribe, and moved dates move in your calendar too. Give it one of these addresses:{' '}
      {offered.map(({ file, label }, at) => (
        <span key={file}>
          {at > 0 && ', '}
          <OutsideLink url={new URL(file, folder).href}>{label}</OutsideLink>
        </span>
      ))}
      .
    </p>
  )
}

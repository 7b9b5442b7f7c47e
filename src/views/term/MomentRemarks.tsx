import { formatDay, formatOffset, formatTime } from '../../time/formatCivil.ts'
import { wallClock } from '../../time/wallClock.ts'
import { roles } from '../../vocabulary/roles.ts'
import { type Moment, usualRole } from './useMoment.ts'
import { Without } from './Without.tsx'

/** Says that the page shows another moment than the present, and names what of the address it can't read. */
export function MomentRemarks({ moment }: { moment: Moment }) {
  const { viewpoint, isFixed, unread } = moment
  return (
    <>
      {isFixed && (
        <p className="text-small text-quiet">
          As of {tellMoment(viewpoint)}. <Without name="at">Back to the present</Without>
        </p>
      )}
      {unread.at !== undefined && (
        <p className="text-small text-error">
          “{unread.at}” in the address is not a moment such as 2025-08-10T12:00Z or 2025-08-10; this is the
          present.
        </p>
      )}
      {unread.role !== undefined && (
        <p className="text-small text-error">
          “{unread.role}” in the address is not a role ({roles.join(', ')}); this is for {usualRole}s.
        </p>
      )}
    </>
  )
}

/** 'Sun 10 Aug 2025, 17:30 GMT+5:30' */
function tellMoment({ now, zone }: Moment['viewpoint']): string {
  const { date, offsetMinutes, ...time } = wallClock(now, zone)
  return `${formatDay(date)}, ${formatTime(time)} ${zone === 'UTC' ? zone : formatOffset(offsetMinutes)}`
}

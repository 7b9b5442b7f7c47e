import { civilDayOf, dayNumber } from './civilDay.ts'
import { startOfDay } from './wallClock.ts'

/**
 * A date, and perhaps a time with its zone. In a hand-typed address the `+` of '+05:30' arrives as a space; other
 * programs write a space for the 'T', leave out the minutes, or count microseconds.
 */
const form =
  /^(?<date>(?:19|20|21)\d\d-\d\d-\d\d)(?:[t ](?<hour>\d\d)(?<rest>:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(?:(?<=\.\d{3})\d{1,6})?(?<zone>z|[-+ ]\d\d:?\d\d))?$/i

/**
 * The moment (ms) that an `at` parameter names: an instant of ISO 8601 ('2025-08-10T12:00Z', '2025-08-10T17:30+05:30'),
 * or a date ('2025-08-10'), which is the first moment of that day in `zone`. Undefined for anything else; a time
 * without a zone is refused, because a link must mean the same moment to all of its readers.
 */
export function readMoment(written: string, zone: string): number | undefined {
  const { date, hour, rest = ':00', zone: offset } = form.exec(written.trim())?.groups ?? {}
  // Date.parse takes 30 February for 2 March.
  if (!date || !isDay(date)) return undefined
  if (!hour || !offset) return startOfDay(date, zone)
  const instant = Date.parse(`${date}T${hour}${rest}${writeOffset(offset)}`)
  return Number.isNaN(instant) ? undefined : instant
}

function isDay(date: string): boolean {
  const number = dayNumber(date)
  return !Number.isNaN(number) && civilDayOf(number) === date
}

/** 'z' → 'Z', ' 0530' → '+05:30' */
function writeOffset(offset: string): string {
  return offset
    .replace(' ', '+')
    .replace(/^([-+]\d\d)(\d\d)$/, '$1:$2')
    .toUpperCase()
}

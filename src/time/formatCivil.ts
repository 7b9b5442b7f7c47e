import { type CivilDay, dayNumber } from './civilDay.ts'
import type { WallClock } from './wallClock.ts'

// The page is in English and a shared link should read the same everywhere, so dates do not follow the browser's
// language; browsers do not even agree on an abbreviation ("Sep", "Sept").
const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 'Aug' */
export function formatMonth(day: CivilDay): string {
  return months[Number(day.slice(5, 7)) - 1] ?? ''
}

/** '12 Aug' */
export function formatDayAndMonth(day: CivilDay): string {
  return `${Number(day.slice(8))} ${formatMonth(day)}`
}

/** 'Tue 12 Aug'; with the year, 'Tue 12 Aug 2025', unless it is the one named as known. */
export function formatDay(day: CivilDay, knownYear?: string): string {
  const year = day.slice(0, 4)
  const weekday = weekdays[((dayNumber(day) % 7) + 7) % 7]
  return `${weekday} ${formatDayAndMonth(day)}${year === knownYear ? '' : ` ${year}`}`
}

/** '23:30' */
export function formatTime({ hour, minute }: Pick<WallClock, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 'GMT+5:30', 'GMT-7', 'GMT'. Abbreviations are avoided: IST is the name of three offsets. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'GMT'
  const size = Math.abs(minutes)
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `GMT${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}`
}

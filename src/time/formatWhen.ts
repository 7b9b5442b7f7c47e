import type { When } from '../model/term.ts'
import { daysBetween } from './civilDay.ts'
import { formatDay, formatOffset, formatTime } from './formatCivil.ts'
import { wallClock } from './wallClock.ts'

/** A `When` for the page. A day without a time is the same day in every zone; an instant is told in two clocks. */
export type WhenText =
  | { kind: 'day'; day: string }
  | {
      kind: 'instant'
      /** 'Tue 12 Aug' and '23:30' on the reader's wall, 'GMT+5:30' at that moment. */
      day: string
      time: string
      offset: string
      /** 'Tue 12 Aug, 18:00' */
      utc: string
      /** By how many days the reader's day differs from the written one: 0, mostly, or ±1. */
      dayShift: number
    }

/** Tells a `When` in a zone; the year is left out where it is `knownYear` ('2025'). */
export function formatWhen(when: When, zone: string, knownYear?: string): WhenText {
  if (when.instant === undefined) return { kind: 'day', day: formatDay(when.date, knownYear) }
  const instant = Date.parse(when.instant)
  const local = wallClock(instant, zone)
  const utc = wallClock(instant, 'UTC')
  return {
    kind: 'instant',
    day: formatDay(local.date, knownYear),
    time: formatTime(local),
    offset: formatOffset(local.offsetMinutes),
    utc: `${formatDay(utc.date, knownYear)}, ${formatTime(utc)}`,
    dayShift: daysBetween(when.date, local.date),
  }
}

/** '+1 day', '−1 day', '+2 days'; nothing where the days agree. */
export function formatDayShift(days: number): string | undefined {
  if (days === 0) return undefined
  const size = Math.abs(days)
  return `${days < 0 ? '−' : '+'}${size} ${size === 1 ? 'day' : 'days'}`
}

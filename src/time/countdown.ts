import type { When } from '../model/term.ts'
import { daysBetween } from './civilDay.ts'
import { readingToTell } from './readings.ts'
import { dayAt } from './wallClock.ts'

const msPerMinute = 60_000

/**
 * How far away a `When` is, as people say it: 'in 5 days', 'tomorrow', '3 days ago'. Days are counted on the reader's
 * calendar. Under two days an instant is told in whole hours, under two hours in minutes, rounded down: a deadline is
 * never further away than we say, and "tomorrow" could mean in ten minutes.
 */
export function formatCountdown(when: When, now: number, zone: string): string {
  const { instant } = readingToTell(when, now, zone)
  const close = instant === undefined ? undefined : formatHours(Date.parse(instant) - now)
  if (close !== undefined) return close
  const days = daysUntil(when, now, zone)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** Civil days from today to the day of a `When` as the reader's calendar has it. */
function daysUntil(when: When, now: number, zone: string): number {
  const { date, instant } = readingToTell(when, now, zone)
  return daysBetween(dayAt(now, zone), instant === undefined ? date : dayAt(Date.parse(instant), zone))
}

function formatHours(ms: number): string | undefined {
  const minutes = Math.floor(Math.abs(ms) / msPerMinute)
  if (minutes >= 48 * 60) return undefined
  if (minutes < 1) return ms > 0 ? 'in less than a minute' : 'just now'
  const size = minutes < 120 ? plural(minutes, 'minute') : plural(Math.floor(minutes / 60), 'hour')
  return ms > 0 ? `in ${size}` : `${size} ago`
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** Whether a `When` is ahead and at most a week away, which is what the page's accent is kept for. */
export function isWithinAWeek(when: When, now: number, zone: string): boolean {
  const { instant } = readingToTell(when, now, zone)
  if (instant !== undefined && Date.parse(instant) <= now) return false
  const days = daysUntil(when, now, zone)
  return days >= 0 && days <= 7
}

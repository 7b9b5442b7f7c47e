import type { When } from '../model/term.ts'
import type { Span } from './calendarEvent.ts'

const msPerDay = 86_400_000
const halfHourMs = 1_800_000

/** Whole days from the first to the last, both 'YYYY-MM-DD' and both included. A last day before the first is ignored. */
export function daysSpan(first: string, last: string = first): Span {
  return { kind: 'days', start: first, end: dayAfter(last < first ? first : last) }
}

/** The half hour that ends at a deadline: reminders then come before it, not when it is too late. */
export function deadlineSpan(instant: number): Span {
  return timesSpan(instant - halfHourMs, instant)
}

/** The half hour that begins at an instant. */
export function beginningSpan(instant: number): Span {
  return timesSpan(instant, instant + halfHourMs)
}

/** Between two instants in ms. */
export function timesSpan(start: number, end: number): Span {
  return { kind: 'times', start: formatInstant(start), end: formatInstant(end) }
}

/** An earlier day that prose or a weekday gives for the same thing; undefined where there is none. */
export function doubtfulDay({ date, otherDate }: When): string | undefined {
  return otherDate !== undefined && otherDate < date ? otherDate : undefined
}

/** The earlier of an instant's readings in ms; undefined for a date without a time. */
export function earliestInstant({ instant, otherInstant }: When): number | undefined {
  return instant === undefined
    ? undefined
    : Math.min(Date.parse(instant), Date.parse(otherInstant ?? instant))
}

/** '2025-07-29T18:00:00Z' */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Civil days are counted in UTC, where each has 24 hours. */
function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + msPerDay).toISOString().slice(0, 10)
}

import type { When } from '../model/term.ts'
import { formatDay } from './formatCivil.ts'
import { dayAt } from './wallClock.ts'

/**
 * The reading that decides what is past. Where a zone does not fit the season ('5 PM PDT' in January) an instant has
 * two, and only the earlier one is safe to tell to somebody with a deadline.
 */
export function earliestReading(when: When): When {
  const { instant, otherInstant } = when
  if (!instant || !otherInstant || Date.parse(instant) <= Date.parse(otherInstant)) return when
  return { ...when, instant: otherInstant, otherInstant: instant }
}

/**
 * The reading to count down to at `now` (ms): an earlier day by the prose or the weekday while it is ahead, else the
 * earliest reading. A day that has passed ends no window: the timeline's own date may well be the right one.
 */
export function readingToTell(when: When, now: number, zone: string): When {
  const { date, otherDate } = when
  if (otherDate === undefined || otherDate >= date || dayAt(now, zone) > otherDate)
    return earliestReading(when)
  return { date: otherDate, otherDate: date }
}

/**
 * What is to be said of a `When` that the document gives twice, behind the reading that `readingToTell` chose: an
 * earlier day that has passed makes the chosen one the later.
 */
export function formatDoubt(when: When, now: number, zone: string): string | undefined {
  const { date, otherDate, otherInstant } = when
  if (otherInstant === undefined && otherDate === undefined) return undefined
  const isPassed = otherDate !== undefined && otherDate < date && dayAt(now, zone) > otherDate
  return isPassed
    ? `by the timeline; another reading was ${formatDay(otherDate, date.slice(0, 4))}`
    : 'the earlier of two readings'
}

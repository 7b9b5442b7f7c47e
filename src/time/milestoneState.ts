import type { Milestone, When } from '../model/term.ts'
import { addDays } from './civilDay.ts'
import { earliestReading } from './readings.ts'
import { startOfDay } from './wallClock.ts'

export type MilestoneState = 'past' | 'open' | 'upcoming'

/** When a milestone begins and ends in a zone, in ms; `end` is the first moment that is no longer in it. */
export type Span = { start: number; end: number }

/** The first moment of a `When`: its earliest reading, or the beginning of its day on the reader's calendar. */
function beginningOf(when: When, zone: string): number {
  const { date, instant } = earliestReading(when)
  return instant === undefined ? startOfDay(date, zone) : Date.parse(instant)
}

/** The first moment after a `When`: its earliest reading, or the end of its day on the reader's calendar. */
function endOf(when: When, zone: string): number {
  const { date, instant } = earliestReading(when)
  return instant === undefined ? startOfDay(addDays(date, 1), zone) : Date.parse(instant)
}

/**
 * The span of a milestone. A window may begin with a plain day and end at an instant, or the reverse; a single day
 * lasts all day; a single instant lasts no time, so it is upcoming and then past, never open.
 */
export function spanOf({ start, end }: Milestone, zone: string): Span {
  const begins = beginningOf(start, zone)
  // A document may write an end before its start; then the span is empty rather than inside out.
  return { start: begins, end: Math.max(begins, endOf(end ?? start, zone)) }
}

/** What a milestone is at `now` (ms) for a reader in `zone`. */
export function milestoneState(milestone: Milestone, now: number, zone: string): MilestoneState {
  const { start, end } = spanOf(milestone, zone)
  if (now < start) return 'upcoming'
  return now < end ? 'open' : 'past'
}

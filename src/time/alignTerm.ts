import type { Milestone } from '../model/term.ts'
import { canonicalMilestone } from '../vocabulary/canonicalMilestone.ts'
import { type CivilDay, daysBetween } from './civilDay.ts'

/** A milestone in days from the start of its term: −39 to −27. `to` is the first day after it. */
export type AlignedMark = { key: string; from: number; to: number; isMoment: boolean }

export type AlignedTerm = { start: CivilDay; marks: AlignedMark[] }

/**
 * A timeline counted from the start of its term, in civil days as written, so that terms can be laid upon each other;
 * undefined without a start. Rows that no table knows ('Spring Term: March 1st - May 31st') can't be compared and are
 * left out, as are second ones of a kind.
 */
export function alignTerm(timeline: readonly Milestone[]): AlignedTerm | undefined {
  const start = timeline.find(({ key }) => key === 'term_start')?.start.date
  if (start === undefined) return undefined
  const marks = timeline
    .filter(({ key }) => canonicalMilestone(key) === key)
    .map(one => {
      const from = daysBetween(start, one.start.date)
      const last = one.end ? daysBetween(start, one.end.date) : from
      return { key: one.key, from, to: Math.max(from, last) + 1, isMoment: one.end === undefined }
    })
  return { start, marks }
}

/** What a diamond sticks out of its day. */
const sparedDays = 3

/** First and last place of several terms, with some days to spare, so that one axis holds them all. */
export function reachOf(terms: readonly AlignedTerm[]): { from: number; to: number } {
  const marks = terms.flatMap(({ marks }) => marks)
  return {
    from: Math.min(0, ...marks.map(({ from }) => from)) - sparedDays,
    to: Math.max(1, ...marks.map(({ to }) => to)) + sparedDays,
  }
}

/** '+36', '−27', '0': days from the start. */
export function formatDaysFromStart(days: number): string {
  if (days === 0) return '0'
  return `${days < 0 ? '−' : '+'}${Math.abs(days)}`
}

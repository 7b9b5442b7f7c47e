import type { Term } from '../../src/model/term.ts'

/** Before every term: for a document that gives no date at all. */
const longAgo = Date.UTC(2015, 0, 1)

/**
 * The beginning of the first day that a document names, in ms since 1970: how old a document at least counts as where
 * nobody says when it was changed. Unlike the day of a build it is the same for everybody.
 */
export function findFirstDay({ timeline }: Pick<Term, 'timeline'>): number {
  const days = timeline.map(({ start }) => Date.parse(start.date))
  return days.length > 0 ? Math.min(...days) : longAgo
}

import type { Milestone } from '../model/term.ts'
import { canonicalMilestone } from '../vocabulary/canonicalMilestone.ts'
import { isSameSeason, readTermNumber } from './chooseEarlierTerms.ts'
import { addDays, type CivilDay } from './civilDay.ts'

export type DatedTerm = { id: string; timeline: readonly Milestone[] }

/** What earlier terms suggest for one date: the middle of them, and how far they differ. */
export type EstimatedDay = { middle: CivilDay; earliest: CivilDay; latest: CivilDay }

/** Not a `Milestone`, so that nothing that exports milestones can take it for one. */
export type EstimatedMilestone = { key: string; activity: string; start: EstimatedDay; end?: EstimatedDay }

export type Estimate = {
  /** In the order of their dates. */
  dates: EstimatedMilestone[]
  /** The terms it was made from, as they came. */
  from: string[]
}

/**
 * What the same term of earlier years suggests for a term whose dates are not out. Each date moves by whole weeks, so
 * that a Monday stays one: 8 September 2025, 9 September 2024 and 4 September 2023 all become 7 September 2026.
 */
export function estimateDates(termId: string, earlier: readonly DatedTerm[]): Estimate {
  const used = earlier.filter(({ id, timeline }) => isSameSeason(id, termId) && timeline.length > 0)
  const rows = used.flatMap(({ id, timeline }) => timeline.map(one => moveRow(one, weeksBetween(id, termId))))
  // A key may stand in a term twice only with a number ('applications_open-2'), which is not canonical.
  const keys = new Set(rows.map(({ key }) => key).filter(key => canonicalMilestone(key) === key))
  const dates = [...keys].flatMap(key => {
    const alike = rows.filter(row => row.key === key)
    const [first] = alike
    if (!first) return []
    const windows = alike.filter(({ end }) => end !== undefined)
    const starts = (windows.length > 0 ? windows : alike).map(({ start }) => start)
    // Where other terms give a window, a single date is a deadline: 'project proposals | Thur July 27'.
    const ends = alike.map(({ start, end }) => end ?? start)
    const end = windows.length > 0 && { end: summarize(ends) }
    return [{ key, activity: first.activity, start: summarize(starts), ...end }]
  })
  dates.sort((a, b) => (a.start.middle < b.start.middle ? -1 : 1))
  return { dates, from: used.map(({ id }) => id) }
}

/** The first estimate that is not over on a day, which is what usually comes next. */
export function nextEstimate(dates: readonly EstimatedMilestone[], today: CivilDay) {
  return dates.find(({ start, end }) => (end ?? start).latest >= today)
}

function moveRow({ key, activity, start, end }: Milestone, weeks: number) {
  const move = (day: CivilDay) => addDays(day, weeks * 7)
  return { key, activity, start: move(start.date), ...(end && { end: move(end.date) }) }
}

/** The number of weeks that comes nearest to the years between two terms. */
function weeksBetween(earlierId: string, laterId: string): number {
  const years = (readTermNumber(laterId)?.year ?? 0) - (readTermNumber(earlierId)?.year ?? 0)
  return Math.round((years * 365.25) / 7)
}

/** Of an even number the earlier of the two in the middle: better too early than too late. */
function summarize(days: readonly CivilDay[]): EstimatedDay {
  const sorted = [...days].sort()
  const [earliest = ''] = sorted
  return {
    earliest,
    middle: sorted[Math.floor((sorted.length - 1) / 2)] ?? earliest,
    latest: sorted.at(-1) ?? earliest,
  }
}

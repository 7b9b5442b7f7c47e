import type { Milestone, Term } from '../model/term.ts'
import { closingTitle } from '../vocabulary/closingTitles.ts'
import { beginsAtItsTime } from '../vocabulary/startingMilestones.ts'
import type { CalendarEvent, Edition, Span } from './calendarEvent.ts'
import { describeMilestone } from './describeMilestone.ts'
import { shorten } from './shorten.ts'
import { beginningSpan, daysSpan, deadlineSpan, doubtfulDay, earliestInstant, timesSpan } from './spans.ts'
import { termName } from './termName.ts'

const longestTitle = 80

/**
 * The calendar entries of a milestone: a day, a deadline (the half hour before it), or for a window a band of whole
 * days and its end as an entry of its own, because a band of two weeks is easily overlooked on its last day. An earlier
 * day that the document gives too has an entry beside the timeline's own: nobody knows which one holds.
 */
export function milestoneEvents(milestone: Milestone, term: Term, edition: Edition): CalendarEvent[] {
  const { key, activity } = milestone
  const description = describeMilestone(milestone, term.notices, edition)
  const closing = milestone.end ? closingTitle(milestone) : activity
  const titles = { whole: activity, end: closing, doubt: `${shorten(closing, 56)}, by another reading` }
  return spansOf(milestone).map(({ part, span }) => ({
    uid: `${term.id}.${key}${uidSuffixes[part]}@mentorship-explorer`,
    title: `${titleOf(titles[part])} · ${termName(term)}`,
    description: isDeadline(milestone, part, span)
      ? `This half hour ends at the deadline.\n${description}`
      : description,
    url: edition.sourceLine(milestone.line),
    span,
    asOf: edition.asOf,
  }))
}

const uidSuffixes = { whole: '', end: '.end', doubt: '.doubt' } as const

type MilestonePart = { part: keyof typeof uidSuffixes; span: Span }

function spansOf(milestone: Milestone): MilestonePart[] {
  const earlier = doubtfulDay(milestone.end ?? milestone.start)
  const own = ownSpans(milestone)
  return earlier === undefined ? own : [...own, { part: 'doubt', span: daysSpan(earlier) }]
}

function ownSpans({ key, start, end }: Milestone): MilestonePart[] {
  const opening = earliestInstant(start)
  if (!end) return [{ part: 'whole', span: momentSpan(key, start.date, opening) }]
  const closing = earliestInstant(end)
  // 'March 3, 16:00 – 17:00 UTC'
  if (opening !== undefined && closing !== undefined && start.date === end.date && opening < closing)
    return [{ part: 'whole', span: timesSpan(opening, closing) }]
  const band: MilestonePart = { part: 'whole', span: daysSpan(start.date, end.date) }
  if (closing !== undefined) return [band, { part: 'end', span: deadlineSpan(closing) }]
  return start.date === end.date ? [band] : [band, { part: 'end', span: daysSpan(end.date) }]
}

function momentSpan(key: string, date: string, instant: number | undefined): Span {
  if (instant === undefined) return daysSpan(date)
  return beginsAtItsTime(key) ? beginningSpan(instant) : deadlineSpan(instant)
}

function isDeadline({ key, end }: Milestone, part: MilestonePart['part'], { kind }: Span): boolean {
  return kind === 'times' && (part === 'end' || (!end && !beginsAtItsTime(key)))
}

/** 'mentee applications open' begins with a capital, and a sentence of an activity is cut. */
function titleOf(text: string): string {
  const [first = '', ...rest] = shorten(text.trim(), longestTitle)
  return first.toUpperCase() + rest.join('')
}

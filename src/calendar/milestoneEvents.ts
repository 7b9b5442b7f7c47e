import type { Milestone, Term } from '../model/term.ts'
import { closingTitle } from '../vocabulary/closingTitles.ts'
import { beginsAtItsTime } from '../vocabulary/startingMilestones.ts'
import type { CalendarEvent, Edition, Span } from './calendarEvent.ts'
import { describeMilestone } from './describeMilestone.ts'
import { shorten } from './shorten.ts'
import { beginningSpan, daysSpan, deadlineSpan, earliestDate, earliestInstant, timesSpan } from './spans.ts'
import { termName } from './termName.ts'

const longestTitle = 80

/**
 * The calendar entries of a milestone: a day, a deadline (the half hour before it), or for a window a band of whole
 * days and its end as an entry of its own, because a band of two weeks is easily overlooked on its last day.
 */
export function milestoneEvents(milestone: Milestone, term: Term, edition: Edition): CalendarEvent[] {
  const { key, activity } = milestone
  const description = describeMilestone(milestone, term.notices, edition)
  return spansOf(milestone).map(({ part, span }) => ({
    uid: `${term.id}.${key}${part === 'end' ? '.end' : ''}@mentorship-explorer`,
    title: `${titleOf(part === 'end' ? closingTitle(milestone) : activity)} · ${termName(term)}`,
    description: isDeadline(milestone, part, span)
      ? `This half hour ends at the deadline.\n${description}`
      : description,
    url: edition.sourceLine(milestone.line),
    span,
    asOf: edition.asOf,
  }))
}

type MilestonePart = { part: 'whole' | 'end'; span: Span }

function spansOf({ key, start, end }: Milestone): MilestonePart[] {
  const opening = earliestInstant(start)
  if (!end) return [{ part: 'whole', span: momentSpan(key, earliestDate(start), opening) }]
  const closing = earliestInstant(end)
  // 'March 3, 16:00 – 17:00 UTC'
  if (opening !== undefined && closing !== undefined && start.date === end.date && opening < closing)
    return [{ part: 'whole', span: timesSpan(opening, closing) }]
  const band: MilestonePart = { part: 'whole', span: daysSpan(start.date, end.date) }
  if (closing !== undefined) return [band, { part: 'end', span: deadlineSpan(closing) }]
  return start.date === end.date ? [band] : [band, { part: 'end', span: daysSpan(earliestDate(end)) }]
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

import type { Notice } from '../model/notice.ts'
import type { Milestone, When } from '../model/term.ts'
import { canonicalMilestone } from '../vocabulary/canonicalMilestone.ts'
import { findProseDeadlines, type ProseDeadline } from './findProseDeadlines.ts'
import type { Part } from './outline/readParts.ts'

/**
 * Compares the deadlines that prose repeats ('… propose their project ideas via a PR, by July 23, 2024') with those of
 * the timeline. Where they differ, the timeline's stays, and the prose's is kept beside it as `otherDate` or
 * `otherInstant`, with a notice at the row. A sentence stands on one line in these documents.
 */
export function contradictTimeline(
  timeline: readonly Milestone[],
  parts: readonly Part[],
  usedLines: ReadonlySet<number>,
  year: number | undefined,
): { timeline: Milestone[]; notices: Notice[] } {
  if (timeline.length === 0) return { timeline: [], notices: [] }
  const notices: Notice[] = []
  const others = new Map<string, Partial<When>>()
  let left = mostDeadlines
  for (const { text, number, kind } of parts.flatMap(part => part.lines)) {
    if (kind !== 'text' || usedLines.has(number)) continue
    for (const found of left > 0 ? findProseDeadlines(text, year) : []) {
      left--
      const rows = timeline.filter(({ key }) => canonicalMilestone(key) === found.key)
      const [milestone] = rows
      if (!milestone || others.has(milestone.key)) continue
      // 'Applications close on August 12' may repeat any of two rows.
      if (rows.some(row => !compare(deadlineOf(row), found))) continue
      const difference = compare(deadlineOf(milestone), found)
      if (!difference) continue
      others.set(milestone.key, difference.other)
      const message = `The timeline says ${difference.timeline}, the text on line ${number} ${difference.text}`
      notices.push({ kind: 'date-contradicted', message, line: milestone.line })
    }
  }
  return { timeline: timeline.map(one => withOther(one, others.get(one.key))), notices }
}

/** Ten times what the instructions of a real term repeat. */
const mostDeadlines = 200

type Difference = { other: Partial<When>; timeline: string; text: string }

/** What a sentence says otherwise than the timeline; undefined where both may be meant to say the same. */
function compare(deadline: When, { when, isExclusive }: ProseDeadline): Difference | undefined {
  const { date, instant, otherInstant } = deadline
  if (instant !== undefined && when.instant !== undefined) {
    const readings = [when.instant, when.otherInstant ?? when.instant]
    if (readings.some(reading => reading === instant || reading === otherInstant)) return undefined
    const other = when.date === date ? { otherInstant: when.instant } : { otherDate: when.date }
    return { other, timeline: instant, text: when.instant }
  }
  // 'before August 13' ends with the 12th, and by some who write it with the 13th.
  const days = isExclusive ? [dayBefore(when.date), when.date] : [when.date]
  if (days.includes(date)) return undefined
  const [otherDate = when.date] = days
  return { other: { otherDate }, timeline: date, text: isExclusive ? `before ${when.date}` : when.date }
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function deadlineOf({ start, end }: Milestone): When {
  return end ?? start
}

function withOther(milestone: Milestone, other: Partial<When> | undefined): Milestone {
  const when = { ...deadlineOf(milestone), ...other }
  return milestone.end ? { ...milestone, end: when } : { ...milestone, start: when }
}

import type { Notice } from '../model/notice.ts'
import type { Milestone, When } from '../model/term.ts'
import { beginsAtItsTime } from '../vocabulary/startingMilestones.ts'
import type { Part } from './outline/readParts.ts'
import { readDates } from './timeline/readDates.ts'

/** Which deadline a sentence of the instructions repeats: the first that fits. */
const repeatedDeadlines: readonly { key: string; asks: RegExp }[] = [
  { key: 'proposals_open', asks: /\bpropos(?:e|als?|ing)\b|\bproject ideas?\b/i },
  { key: 'applications_open', asks: /\bapply\b|\bapplications?\b/i },
]

/** 'by July 23, 2024.', 'until August 12th': the words behind it, up to the end of the sentence. */
const deadlineWords = /\b(?:by|until|before|no later than)\s+([^.;(]{3,40})/gi

/**
 * Compares the deadlines that prose repeats ('… propose their project ideas via a PR, by July 23, 2024') with those of
 * the timeline. Where they differ, the timeline's stays, and the prose's is kept beside it as `otherDate`, with a
 * notice at the row. A sentence stands on one line in these documents; times of day are not compared.
 */
export function contradictTimeline(
  timeline: readonly Milestone[],
  parts: readonly Part[],
  usedLines: ReadonlySet<number>,
  year: number | undefined,
): { timeline: Milestone[]; notices: Notice[] } {
  const notices: Notice[] = []
  const others = new Map<string, string>()
  for (const { text, number, kind } of parts.flatMap(({ lines }) => lines)) {
    if (kind !== 'text' || usedLines.has(number)) continue
    const key = repeatedDeadlines.find(({ asks }) => asks.test(text))?.key
    const milestone = timeline.find(one => one.key === key)
    if (!key || !milestone || beginsAtItsTime(key)) continue
    const { date } = deadlineOf(milestone)
    const other = findDeadlines(text, year).find(day => day !== date)
    if (other === undefined || others.has(key)) continue
    others.set(key, other)
    const message = `The timeline says ${date}, the text on line ${number} ${other}`
    notices.push({ kind: 'date-contradicted', message, line: milestone.line })
  }
  return { timeline: timeline.map(one => withOtherDate(one, others.get(one.key))), notices }
}

/** The days that a line names as deadlines. */
function findDeadlines(text: string, year: number | undefined): string[] {
  return [...text.matchAll(deadlineWords)].flatMap(([, words = '']) => {
    const { start, end, before } = readDates(words, { term: year }, false)
    return start && !end && before.trim() === '' ? [start.date] : []
  })
}

function deadlineOf({ start, end }: Milestone): When {
  return end ?? start
}

function withOtherDate(milestone: Milestone, otherDate: string | undefined): Milestone {
  if (otherDate === undefined) return milestone
  const when = { ...deadlineOf(milestone), otherDate }
  return milestone.end ? { ...milestone, end: when } : { ...milestone, start: when }
}

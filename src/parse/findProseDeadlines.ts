import type { When } from '../model/term.ts'
import type { CanonicalMilestone } from '../vocabulary/milestonePatterns.ts'
import { readDates } from './timeline/readDates.ts'

/** A deadline that a sentence repeats; `isExclusive` where it ends before the day: 'before August 13'. */
export type ProseDeadline = { key: CanonicalMilestone; when: When; isExclusive: boolean }

/** Which deadline a sentence of the instructions repeats: the first that fits. */
const repeatedDeadlines: readonly { key: CanonicalMilestone; asks: RegExp }[] = [
  { key: 'proposals_open', asks: /\bpropos(?:e|als?|ing)\b|\bproject ideas?\b/i },
  { key: 'applications_open', asks: /\bapply(?:ing)?\b|\bapplications?\b/i },
]

/** What is done with applications once they are in, and what lies in another term, has a deadline of its own. */
const otherMatters =
  /\b(?:review|select|evaluat|notif|announc|approv)\w*|\bapplied\b|\b(?:last|previous|prior|past|next|other|another|earlier) (?:\w+ )?(?:terms?|rounds?|years?|cohorts?|seasons?)\b/i

/** Words before a last day, and the words behind them up to the end of the sentence: 'by July 23, 2024.' */
const deadlineWords =
  /\b(?<lead>by|until|till|before|no later than|not later than|due(?: date)?(?: is| on| by| before)?|clos(?:es?|ing)(?: date)?(?: is| on| by| before)?|deadlines?(?:[^.;:(]{0,40}?\b(?:is|are|on|of))?):?\s+(?=(?<words>(?:[^.;(]|\.(?=\s?\d)){3,60}))/gi

/** Nobody writes more on a line, and a longer one must not cost time. */
const mostSentences = 40
const mostDeadlines = 4

/** The deadlines that a line of prose names, each with the milestone that its sentence is about. */
export function findProseDeadlines(line: string, year: number | undefined): ProseDeadline[] {
  let key: CanonicalMilestone | undefined
  const sentences = line.split(/(?<=[.!?])\s+(?=[A-Z*_[])/, mostSentences)
  return sentences.flatMap(sentence => {
    const named = repeatedDeadlines.find(({ asks }) => asks.test(sentence))?.key
    // 'Propose your project. The deadline is July 23.'
    key = named ?? (/\bdeadline\b/i.test(sentence) ? key : undefined)
    if (!key || otherMatters.test(sentence)) return []
    const about = key
    return [...sentence.matchAll(deadlineWords)].slice(0, mostDeadlines).flatMap(({ groups }) => {
      const { start, end, before } = readDates(groups?.words ?? '', { term: year }, false)
      if (!start || end || before !== '') return []
      return [{ key: about, when: start, isExclusive: /before$/i.test(groups?.lead ?? '') }]
    })
  })
}

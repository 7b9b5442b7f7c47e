import { deadlineWords, leadingWords } from './dateWords.ts'

export type Arranged = { activity: string; notes: string[] }

/**
 * Which of the words around a date name the activity. 'applications open: Jan 20th' has them before, 'March 1 (Week 1):
 * Mentorship begins' behind; where both sides have words, those before are the activity, unless they only lead up to
 * the date ('Week 1 - March 1: Mentorship begins', 'On March 1, the program begins').
 */
export function arrangeWords(before: string, behind: string): Arranged {
  const { words, notes } = withoutLeadingWords(trimJoints(before))
  const after = trimJoints(behind)
  if (words === '' && after === '') return { activity: announcedWord(before), notes }
  if (words === '') return { activity: after, notes }
  if (after === '') return { activity: words, notes }
  const isAnnounced = /[:–—-]\s*$/.test(before)
  const opensWithColon = /^[\s)\]]*[:–—-]\s/.test(behind)
  return opensWithColon && (!isAnnounced || isCount(words))
    ? { activity: after, notes: [...notes, words] }
    : { activity: words, notes: [...notes, after] }
}

/** The 'Start' of 'Start: September 8', which leads up to nothing but the date; 'Date: September 8' names nothing. */
function announcedWord(before: string): string {
  const word = /^\P{L}*(\p{L}+)\s*[:–—-]/u.exec(before)?.[1] ?? ''
  return /date/i.test(word) ? '' : word
}

/** The remarks before and behind a date in its cell: 'Times TBD', 'by PT EOD'. */
export function arrangeNotes(before: string, behind: string): string[] {
  const { words, notes } = withoutLeadingWords(trimJoints(before))
  return [words, ...notes, trimJoints(behind)].filter(note => note !== '')
}

/** Drops colons, dashes, commas and half brackets at both ends; a full stop and an exclamation mark stay. */
export function trimJoints(text: string): string {
  let trimmed = text.trim()
  for (let length = -1; length !== trimmed.length; ) {
    length = trimmed.length
    trimmed = trimmed.replace(/^[:;,|&@–—−\-\s]/, '').replace(/[:;,|&@–—−\-\s]$/, '')
    if (/^[)\]]/.test(trimmed) || isBracketed(trimmed)) trimmed = trimmed.slice(1)
    if (/[([]$/.test(trimmed) || hasLooseEnd(trimmed)) trimmed = trimmed.slice(0, -1)
  }
  return trimmed === '.' ? '' : trimmed
}

/** '(tentative' and '(tentative)' as a whole; not '(final) evaluation'. */
function isBracketed(text: string): boolean {
  return text.startsWith('(') && !text.slice(0, -1).includes(')')
}

function hasLooseEnd(text: string): boolean {
  return text.endsWith(')') && !text.includes('(')
}

/** 'applications are open until' → the words, and 'until' as a note: the date is a last day. */
function withoutLeadingWords(text: string): { words: string; notes: string[] } {
  const words = text.split(/\s+/)
  const notes: string[] = []
  for (;;) {
    const last = words.at(-1)?.toLowerCase() ?? ''
    const isDeadline = deadlineWords.has(last)
    if (!isDeadline && !prepositions.has(last) && !(words.length === 1 && leadingWords.has(last))) break
    if (isDeadline) notes.unshift(last)
    words.pop()
  }
  return { words: trimJoints(words.join(' ')), notes }
}

const prepositions: ReadonlySet<string> = new Set(['from', 'on', 'the', 'between', 'at', 'of'])

function isCount(words: string): boolean {
  return /^(week|phase|step|stage|day|part)s? \d+$/i.test(words)
}

import type { Ordinary } from './ordinaryWords.ts'
import type { Word } from './splitWords.ts'

/** Words from `start` up to, not including, `end`. */
export type Span = { start: number; end: number }

/**
 * Whether an everyday word stands for the skill of that name: 'Rust programming', 'golang, rust', 'experience in Go',
 * 'C/C++', but not 'go through the code', 'C-level', 'spark interest', 'Helm of the project', 'ready to go'.
 * `isSkill` tells whether an unmistakable name begins or ends at a word, as names stand in company: 'rust and golang'.
 */
export function isMeant(
  words: readonly Word[],
  { start, end }: Span,
  kind: Ordinary,
  isSkill: (index: number) => boolean,
): boolean {
  const word = words[start]
  const left = words[start - 1]
  const right = words[end]
  if (!word) return false
  const leftGap = word.gap
  const rightGap = right?.gap ?? '. '
  const isCapital = /^\p{Lu}/u.test(word.text)

  if (rightGap === '.' || isHyphen(leftGap)) return false // 'go.mod', 'let-go'
  if (isHyphen(rightGap)) return kind === 'word' && isCapital && !looseTails.has(right?.lower ?? '')
  if (left?.lower === 'to' && isPlain(leftGap)) return false // 'ready to go'

  const opens = !left || isBreak(leftGap) || (isJoin(left) && (isBreak(left.gap) || isSkill(start - 2)))
  const closes = !right || isBreak(rightGap) || (isJoin(right) && isCompany(words[end + 1], isSkill(end + 1)))
  const isLedIn = isLeadIn(words, start)
  const isExplained = right !== undefined && isPlain(rightGap) && explaining.has(right.lower)
  if (opens && closes) return true
  if (kind === 'item') return isLedIn && closes
  if (kind === 'letter') return isCapital && (isExplained || (isLedIn && closes))

  if (isExplained && naming.has(right.lower)) return true
  if (!isCapital) return (opens || isLedIn) && (closes || isExplained)
  const beginsSentence = !left || /[.!?:]\s/.test(leftGap)
  const isAcronym = end - start === 1 && word.text.length > 2 && word.text === word.text.toUpperCase()
  return !beginsSentence || closes || isExplained || isAcronym
}

const isHyphen = (gap: string) => gap === '-' || gap === '‑'
const isPlain = (gap: string) => gap.trim() === ''
const isBreak = (gap: string) => /[,;:()[\]{}/|+•·"“”!?–—<>]|\.(?!\S)|(?:^|\s)-\s/.test(gap)
const isJoin = (word: Word) => word.lower === 'and' || word.lower === 'or'
/** What may follow 'and': a skill, a capital ('go and Rust'), or another conjunction ('go and/or rust'). */
const isCompany = (word: Word | undefined, isSkill: boolean) =>
  isSkill || (word !== undefined && (/^[\p{Lu}.]/u.test(word.text) || isBreak(word.gap)))

/** 'with go', 'some C', 'programming in go'; a bare 'in' is not enough ('in flux', 'in harbor'). */
function isLeadIn(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]
  if (!before || !isPlain(words[start]?.gap ?? '')) return false
  return before.lower === 'in' ? skillful.has(words[start - 2]?.lower ?? '') : leadIns.has(before.lower)
}

const listed = (text: string) => new Set(text.split(' '))
const leadIns = listed(
  'with using of like via preferably basic some strong good solid deep intermediate advanced',
)
const skillful = listed(
  'programming coding written proficient proficiency experience experienced skills knowledge expertise background',
)
/** Words after a name that make it one, whatever its case. */
const naming = listed('programming language lang')
/** Words after a capitalised name that make it one at the start of a sentence. */
const explaining = listed(
  'programming language languages lang developer development engineer sdk api apis client library libraries framework ' +
    'frameworks crate crates module modules template templates templating syntax compiler runtime ecosystem tests ' +
    'testing knowledge skill skills experience expertise proficiency basics fundamentals concepts internals charts ' +
    'plugin plugins operator operators programs ui',
)
/** Words that a hyphen ties to an everyday word: 'go-to-market', 'rust-free'. */
const looseTails = listed('to free level like less proof live round over ahead')

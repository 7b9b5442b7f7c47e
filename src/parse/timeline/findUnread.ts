import { countedWords, endOfDayWords, unitWords, vagueWords } from './dateWords.ts'
import type { Doubt } from './doubt.ts'
import { isMark, isWord, type Piece, spanText } from './piece.ts'
import { readRange } from './readRange.ts'
import type { PieceSpan, ScannedText } from './writtenDate.ts'

/** What is no surprise in words that are not part of the date. */
export type Expected = {
  /** Years that the dates were read with: '2026' in 'GSoC 2026 applications'. */
  years: ReadonlySet<number>
  /** Bare numbers are suspicious in a date cell ('Jul 21 & 23'), not in an activity ('5 projects'). */
  allowsNumbers: boolean
}

/** Doubts about the date- and time-like words of a span that no date was read from: nothing is dropped in silence. */
export function findUnread(scanned: ScannedText, { from, to }: PieceSpan, expected: Expected): Doubt[] {
  const part = { ...scanned, pieces: scanned.pieces.slice(0, to) }
  const doubts: Doubt[] = []
  for (let index = from; index < to; ) {
    const next = readRange(part, index)?.next ?? index + 1
    const words = spanText(scanned, { from: index, to: next })
    if (next > index + 1 || isDateLike(part.pieces, index, expected))
      doubts.push({ kind: 'date-unread', message: `‘${words}’ was not read as a part of the date` })
    else if (isMonthAlone(part.pieces, index))
      doubts.push({ kind: 'date-vague', message: `‘${surroundings(scanned, index)}’ names no day` })
    index = next
  }
  return doubts
}

function isDateLike(pieces: Piece[], index: number, expected: Expected): boolean {
  const piece = pieces[index]
  switch (piece?.kind) {
    case 'time':
      return true
    case 'figures':
      return piece.figures.year !== undefined || !expected.allowsNumbers
    case 'year':
      return !expected.years.has(piece.year)
    case 'weekday':
      return piece.isSure && !expected.allowsNumbers
    case 'zone':
      return piece.isSure && !expected.allowsNumbers && !isEndOfDay(pieces, index)
    // '11AMish': something that begins like a time
    case 'word':
      return /^\d{1,2}[ap]m/.test(piece.word)
    case 'number':
      return !expected.allowsNumbers && isLooseDay(pieces, index, piece.value)
    default:
      return false
  }
}

/** 'by PT EOD' tells no time of day; as a note it says all it can. */
function isEndOfDay(pieces: Piece[], index: number): boolean {
  return isWord(pieces[index - 1], endOfDayWords) || isWord(pieces[index + 1], endOfDayWords)
}

/** The '23' of 'Jul 21 & 23'; not those of 'Week 5', '2 weeks' and '(5 sessions)'. */
function isLooseDay(pieces: Piece[], index: number, value: number): boolean {
  const [before, behind] = [pieces[index - 1], pieces[index + 1]]
  const isCount = isWord(before, countedWords) || isWord(behind, unitWords) || isMark(before, '(')
  return value >= 1 && value <= 31 && !isCount
}

/** 'mid-March', 'March 2025', 'March - May', 'in October': a month that is meant as one, without a day. */
function isMonthAlone(pieces: Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.kind !== 'month' || piece.isMisspelt) return false
  const before = pieces[index - 1]
  const isMeant = pieces.length === 1 || isWord(before, vagueWords) || isWord(before, monthPrepositions)
  // 'mentors may 2 times' and '12 march forward' are no months, 'in may' is
  if (!piece.isSure) return isMeant
  // 'April' is always a month; 'March' and 'May' only in the company of numbers and other months
  return isMeant || (piece.month !== 3 && piece.month !== 5) || hasDateAround(pieces, index)
}

function hasDateAround(pieces: Piece[], index: number): boolean {
  const [before, behind, second] = [pieces[index - 1], pieces[index + 1], pieces[index + 2]]
  return (
    behind?.kind === 'year' ||
    behind?.kind === 'number' ||
    before?.kind === 'number' ||
    (before?.kind === 'dash' && index > 1) ||
    (behind?.kind === 'dash' && second?.kind === 'month')
  )
}

const monthPrepositions: ReadonlySet<string> = new Set(['in', 'of', 'by', 'until', 'during', 'end'])

function surroundings(scanned: ScannedText, index: number): string {
  return spanText(scanned, { from: Math.max(0, index - 2), to: Math.min(scanned.pieces.length, index + 2) })
}

import {
  closingWords,
  countedWords,
  deadlineWords,
  leadingWords,
  rangeWords,
  unitWords,
  unknownWords,
  vagueWords,
} from './dateWords.ts'
import { isMark, isWord, type Piece, type Read } from './piece.ts'
import type { ScannedText, WrittenDay } from './writtenDate.ts'

/** A day with what stands so close to it that it must be read together. */
export type DayWords = { day: WrittenDay; year?: number; isOrdinal: boolean; isMisspelt: boolean }

/**
 * The day of a moment at `index`: '2026-08-03', '8/3' where a weekday or the cell says that it is a date,
 * '2026 Aug 3', 'August 3rd', 'Aug. 3', 'August the 3rd', '3rd of August', '19-Jan-2026', 'Jan/19/2026', and with
 * `allowBare` '15'.
 */
export function readDay(
  scanned: ScannedText,
  index: number,
  options: { allowBare: boolean; hasWeekday: boolean },
): Read<DayWords> | undefined {
  const { pieces } = scanned
  return (
    readFigures(scanned, index, options.hasWeekday) ??
    readYearFirst(pieces, index) ??
    readMonthFirst(pieces, index) ??
    readJoinedMonthFirst(pieces, index) ??
    readDayFirst(pieces, index) ??
    (options.allowBare ? readBareDay(pieces, index) : undefined)
  )
}

function readFigures(
  { pieces, isCell }: ScannedText,
  index: number,
  hasWeekday: boolean,
): Read<DayWords> | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'figures') return undefined
  const { figures } = piece
  // '8/3' without a year is a date only where nothing else can be meant; 'room 4/5' and '3/4 of the term' are none
  const isPlaced =
    isCell && mayStandBeforeDate(pieces, index - 1) && !isWord(pieces[index + 1], new Set(['of']))
  if (figures.year === undefined && !hasWeekday && !isPlaced) return undefined
  const { year } = figures
  return {
    value: { day: { figures }, year, isOrdinal: false, isMisspelt: false },
    next: index + 1,
  }
}

const wordsBeforeDate = [rangeWords, leadingWords, closingWords, deadlineWords, vagueWords]

/** Nothing, a dash, 'from', 'until', 'around', and the 'and' of 'between 5/20 and 5/27'. */
function mayStandBeforeDate(pieces: Piece[], index: number): boolean {
  const piece = pieces[index]
  if (!piece || piece.kind === 'dash' || wordsBeforeDate.some(words => isWord(piece, words))) return true
  const isJoint = isWord(piece, new Set(['and'])) || isMark(piece, '&')
  return isJoint && isWord(pieces[index - 2], new Set(['between']))
}

function readYearFirst(pieces: Piece[], index: number): Read<DayWords> | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'year') return undefined
  const date = readMonthFirst(pieces, isMark(pieces[index + 1], ',') ? index + 2 : index + 1)
  return date && { value: { ...date.value, year: piece.year }, next: date.next }
}

function readMonthFirst(pieces: Piece[], index: number): Read<DayWords> | undefined {
  const month = pieces[index]
  if (month?.kind !== 'month') return undefined
  let at = index + 1
  while (isMark(pieces[at], '.') || isMark(pieces[at], ',') || isWord(pieces[at], new Set(['the']))) at++
  const day = dayNumberAt(pieces, at)
  if (!day || (!month.isSure && !mayFollowHomonym(pieces[at + 1], day.isOrdinal))) return undefined
  return { value: dayWords(day, month), next: at + 1 }
}

/** 'mentors may 2 times' is no second of May; 'may 2 - may 9' and 'may 2nd' are. */
function mayFollowHomonym(behind: Piece | undefined, isOrdinal: boolean): boolean {
  return isOrdinal || behind?.kind !== 'word' || rangeWords.has(behind.word)
}

function readDayFirst(pieces: Piece[], index: number): Read<DayWords> | undefined {
  const day = dayNumberAt(pieces, index)
  if (!day) return undefined
  const joint = jointAt(pieces, index + 1)
  const at = joint || isWord(pieces[index + 1], new Set(['of'])) ? index + 2 : index + 1
  const month = pieces[at]
  if (month?.kind !== 'month' || (!month.isSure && !day.isOrdinal && pieces[at + 1]?.kind === 'word'))
    return undefined
  // '3 September 5th': the month's own day stands behind it
  if (dayNumberAt(pieces, at + 1) && !joint && !isEndOfRange(pieces, index)) return undefined
  const words = dayWords(day, month)
  return readJoinedYear(pieces, at, joint, words) ?? { value: words, next: at + 1 }
}

/** 'Jan-19-2026', 'Jan/19/2026'; not 'Jan-19-25', which may be a week */
function readJoinedMonthFirst(pieces: Piece[], index: number): Read<DayWords> | undefined {
  const month = pieces[index]
  const day = dayNumberAt(pieces, index + 2)
  if (month?.kind !== 'month' || !day || pieces[index + 4]?.kind !== 'year') return undefined
  return readJoinedYear(pieces, index + 2, jointAt(pieces, index + 1), dayWords(day, month))
}

/** What holds the parts of '19-Jan-2026', '19/Jan/2026' or '19.Jan.2026' together, without a space. */
function jointAt(pieces: Piece[], index: number): string | undefined {
  const piece = pieces[index]
  if (!areGlued(pieces[index - 1], piece, pieces[index + 1])) return undefined
  if (piece?.kind === 'dash') return '-'
  return piece?.kind === 'mark' && ['/', '.'].includes(piece.mark) ? piece.mark : undefined
}

function isEndOfRange(pieces: Piece[], index: number): boolean {
  return pieces[index - 1]?.kind === 'dash' || isWord(pieces[index - 1], rangeWords)
}

/** The year behind the second part, at `at`: '19-Jan-2026', '19-Jan-26' */
function readJoinedYear(
  pieces: Piece[],
  at: number,
  joint: string | undefined,
  words: DayWords,
): Read<DayWords> | undefined {
  const year = pieces[at + 2]
  if (!joint || jointAt(pieces, at + 1) !== joint) return undefined
  if (year?.kind === 'year') return { value: { ...words, year: year.year }, next: at + 3 }
  if (year?.kind !== 'number' || year.value < 15 || year.value > 50) return undefined
  return { value: { ...words, year: 2000 + year.value }, next: at + 3 }
}

function readBareDay(pieces: Piece[], index: number): Read<DayWords> | undefined {
  const day = dayNumberAt(pieces, index)
  if (!day) return undefined
  return { value: { day: { day: day.value }, isOrdinal: day.isOrdinal, isMisspelt: false }, next: index + 1 }
}

function dayWords(day: { value: number; isOrdinal: boolean }, month: Piece & { kind: 'month' }): DayWords {
  return {
    day: { day: day.value, month: month.month },
    isOrdinal: day.isOrdinal,
    isMisspelt: month.isMisspelt === true,
  }
}

/** A number that can be a day of a month; not in 'Week 5', '2 weeks', '50%'. */
function dayNumberAt(pieces: Piece[], index: number): (Piece & { kind: 'number' }) | undefined {
  const piece = pieces[index]
  if (piece?.kind !== 'number' || piece.value < 1 || piece.value > 31) return undefined
  const [before, behind] = [pieces[index - 1], pieces[index + 1]]
  if (isWord(before, countedWords) || isMark(before, '#') || isMark(before, '$')) return undefined
  // 'March 9 Times TBD' tells of no nine times
  const isOpen = isWord(behind, new Set(['times'])) && isWord(pieces[index + 2], unknownWords)
  return (!isOpen && isWord(behind, unitWords)) || isMark(behind, '%') ? undefined : piece
}

function areGlued(...pieces: (Piece | undefined)[]): boolean {
  return pieces.every(
    (piece, index) => index === 0 || (piece !== undefined && piece.start === pieces[index - 1]?.end),
  )
}

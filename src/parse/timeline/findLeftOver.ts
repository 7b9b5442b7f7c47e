import {
  countedFromWords,
  rangeWords,
  relativeWords,
  timeUnits,
  unknownWords,
  vagueWords,
} from './dateWords.ts'
import type { Doubt } from './doubt.ts'
import { findUnread } from './findUnread.ts'
import { isMark, isWord, type Piece, type Read, spanText } from './piece.ts'
import type { WrittenRange } from './readRange.ts'
import type { PieceSpan, ScannedText } from './writtenDate.ts'

type FoundRange = Read<WrittenRange> & { from: number }

/** Doubts about everything around and inside a date expression that is date-like, and was not used. */
export function findLeftOver(scanned: ScannedText, found: FoundRange, years: ReadonlySet<number>): Doubt[] {
  const { pieces, isCell } = scanned
  const outside = { years, allowsNumbers: !isCell }
  const behind = { from: found.next, to: pieces.length }
  return [
    ...unsureEnd(scanned, found),
    ...(isCell ? openEnd(scanned, found) : []),
    ...approximation(scanned, found),
    ...findUnread(scanned, { from: 0, to: found.from }, outside),
    ...found.value.remarks.flatMap(span => findUnread(scanned, span, { years, allowsNumbers: true })),
    ...found.value.remarks.flatMap(span => zoneWithoutTime(scanned, span)),
    ...(isCell ? [] : joinedDay(scanned, found.next)),
    ...findUnread(scanned, behind, outside),
  ]
}

/** Doubts about a text that no date was found in ('mid-March', 'November 32'). */
export function findUnreadInProse(scanned: ScannedText): Doubt[] {
  return findUnread(
    scanned,
    { from: 0, to: scanned.pieces.length },
    { years: everyYear, allowsNumbers: true },
  )
}

/** A year alone, as in 'CNCF GSoC 2019 is done', promises no date. */
const everyYear: ReadonlySet<number> = new Set(Array.from({ length: 100 }, (_, index) => 2000 + index))

function unsureEnd(scanned: ScannedText, { from, next, value }: FoundRange): Doubt[] {
  if (!value.isEndUnsure) return []
  const words = spanText(scanned, { from, to: next })
  return [{ kind: 'date-range', message: `The last number of ‘${words}’ may belong to the words behind it` }]
}

/** The cells 'TBD - Aug 18' and 'Aug 3 - TBD' name one end of their range only. */
function openEnd(scanned: ScannedText, { from, next }: FoundRange): Doubt[] {
  const { pieces } = scanned
  const isOpenBefore = from > 1 && pieces[from - 1]?.kind === 'dash'
  const isOpenBehind = pieces[next]?.kind === 'dash' && next + 1 < pieces.length
  if (!isOpenBefore && !isOpenBehind) return []
  return [{ kind: 'date-range', message: `One end of the range in ‘${scanned.text}’ could not be read` }]
}

/** 'week of March 3', '~March 3', 'March 3 (tentative)', 'March 3?': read, but only approximate or not certain. */
function approximation(scanned: ScannedText, found: FoundRange): Doubt[] {
  const { pieces } = scanned
  const { from, next, value } = found
  const isWeekOf = isWord(pieces[from - 1], ofWord) && isWord(pieces[from - 2], weekWords)
  const isTilde = spanText(scanned, { from: from - 1, to: from }) === '~'
  const near: PieceSpan[] = [
    { from: Math.max(0, from - 1), to: from },
    { from: next, to: next + 3 },
    ...value.remarks,
  ]
  const isVague = near.some(({ from, to }) => pieces.slice(from, to).some(piece => isWord(piece, vagueWords)))
  const written = spanText(scanned, { from, to: next })
  if (isWeekOf || isTilde || isVague || isCountedFrom(pieces, found))
    return [{ kind: 'date-vague', message: `‘${written}’ is only approximate` }]
  return isQuestioned(pieces, found)
    ? [{ kind: 'date-vague', message: `‘${written}’ is marked as not certain` }]
    : []
}

/** 'after March 3', 'two weeks before March 3', 'March 3 + 2 weeks'; not 'two weeks from March 3 to 17'. */
function isCountedFrom(pieces: Piece[], { from, next, value }: FoundRange): boolean {
  if (isWord(pieces[from - 1], relativeWords)) return true
  if (!value.end && isWord(pieces[from - 1], countedFromWords)) {
    const length = pieces.slice(Math.max(0, from - 3), from - 1)
    return length.at(-1)?.kind === 'word' && length.some(piece => isWord(piece, timeUnits))
  }
  const isAdded = isMark(pieces[next], '+') || isWord(pieces[next], plusWords)
  return isAdded && pieces.slice(next + 1, next + 3).some(piece => isWord(piece, timeUnits))
}

/** 'March 3?', 'March 3 (?)', 'March 3 (pending approval)', 'March 3, TBD'; not 'March 3, Times TBD'. */
function isQuestioned(pieces: Piece[], { next, value }: FoundRange): boolean {
  const asks = (piece: Piece | undefined) => isMark(piece, '?') || isWord(piece, unknownWords)
  const behind = isMark(pieces[next], ',') ? next + 1 : next
  return asks(pieces[behind]) || value.remarks.some(({ from }) => asks(pieces[from]))
}

const ofWord: ReadonlySet<string> = new Set(['of'])
const weekWords: ReadonlySet<string> = new Set([
  'week',
  'weeks',
  'end',
  'beginning',
  'start',
  'middle',
  'around',
])

/** 'March 3 (AoE)' may mean the end of that day, but tells no time. */
function zoneWithoutTime(scanned: ScannedText, { from, to }: PieceSpan): Doubt[] {
  if (to !== from + 1 || scanned.pieces[from]?.kind !== 'zone') return []
  const words = spanText(scanned, { from, to })
  return [{ kind: 'date-unread', message: `‘${words}’ is a zone without a time of day` }]
}

const plusWords: ReadonlySet<string> = new Set(['plus'])

/** The '5' of 'March 3 & 5: sessions', which names a second day; not in 'March 3, 5 projects'. */
function joinedDay(scanned: ScannedText, index: number): Doubt[] {
  const [joint, number, behind]: (Piece | undefined)[] = scanned.pieces.slice(index, index + 3)
  const isJoint =
    isWord(joint, new Set(['and', 'or'])) ||
    isWord(joint, rangeWords) ||
    ['&', ',', '/', '+'].some(mark => isMark(joint, mark))
  if (!isJoint || number?.kind !== 'number' || number.value > 31 || behind?.kind === 'word') return []
  return [{ kind: 'date-unread', message: `‘${number.value}’ behind the date was not read as a day` }]
}

import { closingWords, leadingWords, rangeWords } from './dateWords.ts'
import { isMark, isWord, type Read } from './piece.ts'
import { type MomentRead, readMoment } from './readMoment.ts'
import type { PieceSpan, ScannedText, WrittenMoment } from './writtenDate.ts'

/** A date expression: one moment, or two; `isEndUnsure` where the end is a bare number with words behind it. */
export type WrittenRange = {
  start: WrittenMoment
  end?: WrittenMoment
  isEndUnsure: boolean
  /** Bracketed remarks among its words. */
  remarks: PieceSpan[]
}

/** The first date expression of a text, with the index of its first piece. */
export function findRange(scanned: ScannedText): (Read<WrittenRange> & { from: number }) | undefined {
  for (const from of scanned.pieces.keys()) {
    const range = readRange(scanned, from)
    if (range) return { ...range, from }
  }
  return undefined
}

/** 'Jan 5', 'Jan 5 - 9', 'Jan 5 to Feb 9', '1st - 21st of February', 'Jan 5, 9 AM - 5 PM PDT', 'Jan 5, closes Feb 9'. */
export function readRange(scanned: ScannedText, from: number): Read<WrittenRange> | undefined {
  const start =
    readMoment(scanned, from, { allowBare: false, allowClockOnly: false }) ??
    readDayBeforeItsMonth(scanned, from)
  if (!start) return undefined
  const single = {
    value: { start: start.value, isEndUnsure: false, remarks: start.remarks },
    next: start.next,
  }
  const separator = readSeparator(scanned, from, start.next)
  if (separator === undefined) return single
  const end = readMoment(scanned, separator, {
    allowBare: true,
    allowClockOnly: start.value.clocks.length > 0,
  })
  const fit = end && judgeEnd(scanned, start.value, { ...end, from: separator })
  if (!end || fit === 'no end') return single
  return {
    value: {
      start: start.value,
      end: end.value,
      isEndUnsure: fit === 'unsure',
      remarks: [...start.remarks, ...end.remarks],
    },
    next: end.next,
  }
}

/** The '1st' of '1st - 21st February', where the month follows at the end. */
function readDayBeforeItsMonth(scanned: ScannedText, from: number): MomentRead | undefined {
  const first = scanned.pieces[from]
  if (first?.kind !== 'number' && first?.kind !== 'weekday') return undefined
  const start = readMoment(scanned, from, { allowBare: true, allowClockOnly: false })
  const separator = start && readSeparator(scanned, from, start.next)
  if (!start || separator === undefined || start.value.clocks.length > 0) return undefined
  const end = readMoment(scanned, separator, { allowBare: false, allowClockOnly: false })
  const [startDay, endDay] = [dayOf(start.value), end && dayOf(end.value)]
  const isInMonth = startDay !== undefined && endDay !== undefined && startDay < endDay
  // 'February 1 - 21' begins with its month; here the month must stand behind the second number
  const endsDayFirst = scanned.pieces[separator]?.kind !== 'month'
  return isInMonth && endsDayFirst ? start : undefined
}

/** The index behind what joins two ends: a dash, 'to', ', to', 'and' after 'between', ', closes'. */
function readSeparator({ pieces }: ScannedText, from: number, index: number): number | undefined {
  let at = index
  while (isMark(pieces[at], ',') || isMark(pieces[at], ';')) at++
  const isBetween = isWord(pieces[from - 1], new Set(['between']))
  const isJoint =
    pieces[at]?.kind === 'dash' ||
    isWord(pieces[at], rangeWords) ||
    (isBetween && (isWord(pieces[at], new Set(['and'])) || isMark(pieces[at], '&')))
  if (isJoint) return skipEndWords(pieces, at + 1)
  if (isWord(pieces[at], new Set(['and'])) || isMark(pieces[at], '/')) at++
  return isWord(pieces[at], closingWords) ? skipEndWords(pieces, at) : undefined
}

function skipEndWords(pieces: ScannedText['pieces'], index: number): number {
  let at = index
  while (isWord(pieces[at], closingWords) || isWord(pieces[at], leadingWords) || isMark(pieces[at], ':')) at++
  return at
}

/**
 * 'July 27 - 2nd (final) evaluation': a bare number with words behind it counts the evaluation. 'Feb 1 - 21 applications'
 * may be either, and is read as a range with a doubt.
 */
function judgeEnd(
  scanned: ScannedText,
  start: WrittenMoment,
  end: MomentRead & { from: number },
): 'sure' | 'unsure' | 'no end' {
  const day = end.value.day
  if (!day || 'figures' in day || day.month !== undefined) return 'sure'
  const startDay = dayOf(start)
  if (startDay === undefined || day.day < startDay) return 'no end'
  const behind = scanned.pieces[end.next]
  // '2026-07-01 to 07-27'
  if (behind?.kind === 'dash' && scanned.pieces[end.next + 1]?.kind === 'number') return 'unsure'
  // 'July 1 to 27 applications': only a dash may be something else than the joint of a range
  const isWritten = scanned.pieces[end.from - 1]?.kind !== 'dash'
  if (behind?.kind !== 'word' || isWritten || end.value.clocks.length > 0 || end.value.year !== undefined)
    return 'sure'
  return end.value.isOrdinal && !start.isOrdinal ? 'no end' : 'unsure'
}

function dayOf({ day }: WrittenMoment): number | undefined {
  if (!day || 'day' in day) return day?.day
  return day.figures.kind === 'iso' ? day.figures.day : undefined
}

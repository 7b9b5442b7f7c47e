import { isMark, isWord, type Piece, type Read } from './piece.ts'
import { readClocks } from './readClocks.ts'
import { readDay } from './readDay.ts'
import type { PieceSpan, ScannedText, WrittenMoment } from './writtenDate.ts'

const innerWords = new Set(['at', 'on', 'or', 'i', 'e', 'ie'])

/**
 * A bracket behind a date: '(Wed)', '(2025)', '(18:00 UTC)', '(Aug 6, 00:00 UTC)', '(PDT)' say more of the moment;
 * everything else is a remark: '(Week 1)', '(the week following …)', '(extended from Aug 1)'.
 */
export function readBracket(
  scanned: ScannedText,
  index: number,
  moment: WrittenMoment,
): (Read<WrittenMoment> & { remark?: PieceSpan }) | undefined {
  const { pieces } = scanned
  const open = isMark(pieces[index], ',') ? index + 1 : index
  if (!isMark(pieces[open], '(') && !isMark(pieces[open], '[')) return undefined
  const close = closingIndex(pieces, open)
  const next = close + 1
  const inner = pieces.slice(open + 1, close)
  const [only] = inner
  if (inner.length === 1 && only?.kind === 'weekday' && moment.weekday === undefined)
    return { value: { ...moment, weekday: only.weekday }, next }
  if (inner.length === 1 && only?.kind === 'year' && moment.year === undefined)
    return { value: { ...moment, year: only.year }, next }
  if (
    inner.length === 1 &&
    only?.kind === 'zone' &&
    moment.clocks.length > 0 &&
    !moment.clocks.some(clock => clock.zone)
  )
    return { value: { ...moment, clocks: moment.clocks.map(clock => ({ ...clock, zone: only.zone })) }, next }
  const clocks = readInnerClocks(scanned, open + 1, close)
  if (clocks) return { value: { ...moment, clocks: [...moment.clocks, ...clocks] }, next }
  return { value: moment, next, remark: { from: open + 1, to: close } }
}

/** Times that fill the bracket, with a day of their own or none. */
function readInnerClocks(
  scanned: ScannedText,
  from: number,
  close: number,
): WrittenMoment['clocks'] | undefined {
  let at = skipJoints(scanned.pieces, from)
  const dayBefore = readDay(scanned, skipWeekday(scanned.pieces, at), { allowBare: false, hasWeekday: false })
  if (dayBefore) at = skipJoints(scanned.pieces, dayBefore.next)
  const clocks = readClocks(scanned, at)
  if (!clocks) return undefined
  at = skipJoints(scanned.pieces, clocks.next)
  const dayBehind = dayBefore
    ? undefined
    : readDay(scanned, skipWeekday(scanned.pieces, at), { allowBare: false, hasWeekday: false })
  if (dayBehind) at = skipJoints(scanned.pieces, dayBehind.next)
  if (at !== close) return undefined
  const date = (dayBefore ?? dayBehind)?.value.day
  return clocks.value.map(clock => (date ? { ...clock, date } : clock))
}

function skipJoints(pieces: Piece[], index: number): number {
  let at = index
  while (
    pieces[at]?.kind === 'year' ||
    isWord(pieces[at], innerWords) ||
    [',', '.', '=', '/'].some(mark => isMark(pieces[at], mark))
  )
    at++
  return at
}

function skipWeekday(pieces: Piece[], index: number): number {
  if (pieces[index]?.kind !== 'weekday') return index
  return isMark(pieces[index + 1], ',') ? index + 2 : index + 1
}

/** The index of the bracket's end, or behind the last piece if it is never closed. */
function closingIndex(pieces: Piece[], open: number): number {
  let depth = 0
  for (let index = open; index < pieces.length; index++) {
    if (isMark(pieces[index], '(') || isMark(pieces[index], '[')) depth++
    if (isMark(pieces[index], ')') || isMark(pieces[index], ']')) depth--
    if (depth === 0) return index
  }
  return pieces.length
}

import { isMark, isWord, type Read } from './piece.ts'
import { readBracket } from './readBracket.ts'
import { readClocks } from './readClocks.ts'
import { readDay } from './readDay.ts'
import type { PieceSpan, ScannedText, WrittenClock, WrittenMoment } from './writtenDate.ts'

/** What stands around a moment beside itself: bracketed remarks. */
export type MomentRead = Read<WrittenMoment> & { remarks: PieceSpan[] }

const timeWords = new Set(['at', 'by', 'on', 'before', 'until', 'til', 'till', 'of'])

/**
 * One end of a date expression at `index`, with everything that belongs to it: weekday, year, times, brackets.
 * As the end of a range the day may lack its month ('- Tues 15'), and with `allowClockOnly` be missing ('9 AM - 5 PM PDT').
 */
export function readMoment(
  scanned: ScannedText,
  index: number,
  options: { allowBare: boolean; allowClockOnly: boolean },
): MomentRead | undefined {
  const { pieces } = scanned
  const clocksBefore = readClocksBefore(scanned, index)
  let at = clocksBefore?.next ?? index
  if (clocksBefore) while (isMark(pieces[at], ',') || isWord(pieces[at], timeWords)) at++
  const weekday = pieces[at]?.kind === 'weekday' ? pieces[at] : undefined
  if (weekday) at = skipMarks(scanned, at + 1)
  const day = readDay(scanned, at, { allowBare: options.allowBare, hasWeekday: weekday !== undefined })
  if (!day)
    return options.allowClockOnly && clocksBefore
      ? readTail(scanned, clocksBefore.next, { clocks: clocksBefore.value })
      : undefined
  const isMisspelt = day.value.isMisspelt || (weekday?.kind === 'weekday' && weekday.isMisspelt === true)
  return readTail(scanned, day.next, {
    ...day.value,
    isMisspelt,
    ...(weekday?.kind === 'weekday' ? { weekday: weekday.weekday } : {}),
    clocks: clocksBefore?.value ?? [],
  })
}

/** '11AM PDT (18:00 UTC) on …' */
function readClocksBefore(scanned: ScannedText, index: number): Read<WrittenClock[]> | undefined {
  const clocks = readClocks(scanned, index)
  const bracket = clocks && readBracket(scanned, clocks.next, { clocks: clocks.value })
  return bracket && !bracket.remark ? { value: bracket.value.clocks, next: bracket.next } : clocks
}

/** Year, weekday, times and brackets behind a day, in any order. */
function readTail(scanned: ScannedText, from: number, begun: WrittenMoment): MomentRead {
  const remarks: PieceSpan[] = []
  let moment = begun
  let next = from
  for (;;) {
    const step: (Read<WrittenMoment> & { remark?: PieceSpan }) | undefined =
      readYear(scanned, next, moment) ??
      readWeekdayBehind(scanned, next, moment) ??
      readClocksBehind(scanned, next, moment) ??
      readBracket(scanned, next, moment)
    if (!step) return { value: moment, next, remarks }
    moment = step.value
    next = step.next
    if (step.remark) remarks.push(step.remark)
  }
}

function readYear(
  { pieces }: ScannedText,
  index: number,
  moment: WrittenMoment,
): Read<WrittenMoment> | undefined {
  let at = index
  while (isMark(pieces[at], ',') || isMark(pieces[at], '.') || isWord(pieces[at], new Set(['of']))) at++
  const piece = pieces[at]
  if (piece?.kind !== 'year' || moment.year !== undefined) return undefined
  return { value: { ...moment, year: piece.year }, next: at + 1 }
}

/** 'July 2, Wednesday'; not the weekday of the next date in 'July 2, Tue July 29'. */
function readWeekdayBehind(
  scanned: ScannedText,
  index: number,
  moment: WrittenMoment,
): Read<WrittenMoment> | undefined {
  const at = isMark(scanned.pieces[index], ',') ? index + 1 : index
  const piece = scanned.pieces[at]
  if (piece?.kind !== 'weekday' || moment.weekday !== undefined) return undefined
  const behind = skipMarks(scanned, at + 1)
  if (readDay(scanned, behind, { allowBare: true, hasWeekday: true })) return undefined
  return { value: { ...moment, weekday: piece.weekday }, next: at + 1 }
}

/** ', 5:00 PM PDT', ' at 11AM', ' @ 18:00 UTC', '- 18:00 UTC', ', 10-11 AM PDT' begins. */
function readClocksBehind(
  scanned: ScannedText,
  index: number,
  moment: WrittenMoment,
): Read<WrittenMoment> | undefined {
  const { pieces } = scanned
  if (moment.clocks.length > 0) return undefined
  let at = index
  while (
    isMark(pieces[at], ',') ||
    isMark(pieces[at], '@') ||
    isMark(pieces[at], ';') ||
    isWord(pieces[at], timeWords)
  )
    at++
  const clocks =
    readClocks(scanned, at) ?? (pieces[at]?.kind === 'dash' ? readClocks(scanned, at + 1) : undefined)
  if (clocks) return { value: { ...moment, clocks: clocks.value }, next: clocks.next }
  const [number, dash, time] = pieces.slice(at, at + 3)
  if (number?.kind !== 'number' || number.isOrdinal || number.value < 1 || number.value > 12) return undefined
  if (dash?.kind !== 'dash' || time?.kind !== 'time' || !time.hasMeridiem || time.minutes === undefined)
    return undefined
  return {
    value: {
      ...moment,
      clocks: [{ minutes: hourBefore(number.value, time.minutes), text: `${number.value}` }],
    },
    next: at + 1,
  }
}

/** The '10' of '10 - 11 AM' is 10 AM, the '11' of '11 - 1 PM' 11 AM, and that of '11 - 1 AM' 11 PM. */
function hourBefore(hour: number, endMinutes: number): number {
  const morning = (hour % 12) * 60
  const evening = morning + 720
  return morning < endMinutes && endMinutes <= evening ? morning : evening
}

function skipMarks({ pieces }: ScannedText, index: number): number {
  let at = index
  while (isMark(pieces[at], ',') || isMark(pieces[at], '.') || isWord(pieces[at], new Set(['the']))) at++
  return at
}

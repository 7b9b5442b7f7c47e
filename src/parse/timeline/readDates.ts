import type { When } from '../../model/term.ts'
import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'
import type { CivilDate } from './civilDate.ts'
import type { Doubt } from './doubt.ts'
import { findLeftOver, findUnreadInProse } from './findLeftOver.ts'
import { spanText } from './piece.ts'
import { longestCell, plainCellText } from './plainCellText.ts'
import { findRange } from './readRange.ts'
import { scanPieces } from './scanPieces.ts'
import { settleClockEnd } from './settleClockEnd.ts'
import { settleDays, type YearContext } from './settleDays.ts'
import { settleWhen } from './settleWhen.ts'
import { shareZones } from './shareZones.ts'
import { withWeekdayReading } from './weekdayReading.ts'
import type { ScannedText, WrittenMoment } from './writtenDate.ts'

/** What the column and the term say about dates that leave it out. */
export type DateContext = YearContext & { zone?: ZoneMeaning }

export type DateReading = {
  /** Without a start the text holds no date; `doubts` may say why ('mid-March'). */
  start?: When
  end?: When
  /** Neither end names its year. */
  isYearInferred: boolean
  /** Bracketed remarks inside the date expression, without their brackets. */
  remarks: string[]
  doubts: Doubt[]
  /** The date expression in the text, and the text before and behind it. */
  written: string
  before: string
  behind: string
}

/**
 * Reads the first date or range of a Markdown text. `isCell`: the text is a date cell, where figures alone are a date
 * and loose numbers are suspicious. Never throws; what is odd or left over is in `doubts`.
 */
export function readDates(markdown: string, context: DateContext, isCell: boolean): DateReading {
  const text = plainCellText(markdown)
  const scanned: ScannedText = { text, pieces: scanPieces(text), isCell }
  const doubts = findExcess(markdown)
  const found = findRange(scanned)
  if (!found) return withoutDate(text, [...doubts, ...findUnreadInProse(scanned)])
  const range = shareZones(found.value, context.zone, doubts)
  const days = settleDays(range, context)
  if (!days) return withoutDate(text, [...doubts, withoutYear(text)])
  doubts.push(...days.doubts)
  const settle = (moment: WrittenMoment, day: CivilDate) =>
    withWeekdayReading(settleWhen(day, moment.clocks, doubts), moment, day)
  const start = settle(range.start, days.start)
  const end =
    range.end && days.end && !range.end.day
      ? settleClockEnd(start, range.end.clocks, days.end, doubts)
      : range.end && days.end && settle(range.end, days.end)
  const years = new Set([days.start.year, days.end?.year ?? days.start.year])
  return {
    start,
    ...(end ? { end } : {}),
    isYearInferred: !hasYear(range.start) && !hasYear(range.end),
    remarks: range.remarks.map(span => spanText(scanned, span)).filter(remark => remark !== ''),
    doubts: [...doubts, ...findLeftOver(scanned, found, years)],
    written: spanText(scanned, { from: found.from, to: found.next }),
    before: text.slice(0, scanned.pieces[found.from]?.start),
    behind: text.slice(scanned.pieces[found.next - 1]?.end),
  }
}

/** Doubts about dates in a text that should hold none: an activity such as 'Midterm evaluations (July 14)'. */
export function findDateWords(text: string): Doubt[] {
  return findUnreadInProse({ text, pieces: scanPieces(text), isCell: false })
}

/** A doubt about a text of which only the beginning is read. */
export function findExcess(markdown: string): Doubt[] {
  const message = `The text is longer than ${longestCell} characters; only its beginning was read`
  return markdown.length > longestCell ? [{ kind: 'date-unread', message }] : []
}

function withoutDate(text: string, doubts: Doubt[]): DateReading {
  return { isYearInferred: false, remarks: [], doubts, written: '', before: text, behind: '' }
}

function hasYear(moment: WrittenMoment | undefined): boolean {
  return moment?.year !== undefined
}

function withoutYear(text: string): Doubt {
  return { kind: 'date-year-assumed', message: `‘${text}’ has no year, and neither has the term` }
}

import { addDays, type CivilDate, dayNumber, daysInMonth, formatCivilDate, isoWeekday } from './civilDate.ts'
import type { Doubt } from './doubt.ts'
import type { WrittenRange } from './readRange.ts'
import type { WrittenMoment } from './writtenDate.ts'

/** Where a year may come from when the text gives none: the column's header, then the term. */
export type YearContext = { header?: number; term?: number }

export type SettledDays = { start: CivilDate; end?: CivilDate; doubts: Doubt[] }

/** A range that turns back by more than this is no turn of the year. */
const longestWrapDays = 270

const weekdayTitles = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type MonthDay = { month?: number; day: number }

/**
 * The civil days of a written range: the end inherits the month, a year on one side is shared (±1 over New Year), and
 * a year that the text lacks comes from the header, then from the term. Undefined where no year is to be had.
 */
export function settleDays(range: WrittenRange, years: YearContext): SettledDays | undefined {
  const doubts: Doubt[] = []
  const fallbackYear = range.start.year ?? range.end?.year ?? years.header ?? years.term
  if (fallbackYear === undefined) return undefined
  const start = settleMonthDay(range.start, fallbackYear, doubts)
  if (!start) return undefined
  // 'Aug 3, 9 AM - 5 PM PDT': the end has no day of its own
  const end = range.end && (range.end.day ? settleMonthDay(range.end, fallbackYear, doubts) : start)
  const month = start.month ?? end?.month
  if (month === undefined) return undefined
  const startDay = { month, day: start.day }
  if (!range.end || !end) return checked(range, { start: { year: fallbackYear, ...startDay } }, years, doubts)
  const endDay = { month: end.month ?? month, day: end.day }
  const [startYear, endYear] = shareYears(range, startDay, endDay, fallbackYear, doubts)
  return checked(
    range,
    { start: { year: startYear, ...startDay }, end: { year: endYear, ...endDay } },
    years,
    doubts,
  )
}

function shareYears(
  { start, end }: WrittenRange,
  startDay: Required<MonthDay>,
  endDay: Required<MonthDay>,
  fallbackYear: number,
  doubts: Doubt[],
): [number, number] {
  if (start.year !== undefined && end?.year !== undefined) return [start.year, end.year]
  const wrapDays =
    dayNumber({ year: fallbackYear + 1, ...endDay }) - dayNumber({ year: fallbackYear, ...startDay })
  if (wrapDays > longestWrapDays) return [fallbackYear, fallbackYear]
  if (end?.year !== undefined) return [end.year - 1, end.year]
  if (start.year === undefined)
    doubts.push({
      kind: 'date-year-assumed',
      message: `The range runs over New Year without a year; it is taken to begin in ${fallbackYear}`,
    })
  return [fallbackYear, fallbackYear + 1]
}

/** Day and month of one end; two numbers in figures are put in order by the weekday, else by the separator. */
function settleMonthDay(moment: WrittenMoment, year: number, doubts: Doubt[]): MonthDay | undefined {
  if (!moment.day) return undefined
  if ('day' in moment.day) return moment.day
  const { figures } = moment.day
  if (figures.kind === 'iso') return { month: figures.month, day: figures.day }
  const { first, second, separator } = figures
  const readings = [
    { month: first, day: second },
    { month: second, day: first },
  ].filter(({ month }) => month <= 12)
  if (separator === '.') readings.reverse()
  const byWeekday = readings.filter(reading => isoWeekday({ year, ...reading }) === moment.weekday)
  const isDoubtful = readings.length > 1 && first !== second && byWeekday.length !== 1
  const [chosen] = byWeekday.length === 1 ? byWeekday : readings
  if (isDoubtful && chosen)
    doubts.push({
      kind: 'date-order',
      message: `‘${figures.text}’ is read as ${formatCivilDate({ year, ...chosen })}; day and month may be swapped`,
    })
  return chosen
}

/** The days with what is wrong about them: no such day, another weekday, a year far from the term's, an end before the start. */
function checked(
  range: WrittenRange,
  days: { start: CivilDate; end?: CivilDate },
  years: YearContext,
  doubts: Doubt[],
): SettledDays {
  const start = withinMonth(days.start, doubts)
  const end = days.end && withinMonth(days.end, doubts)
  checkWeekday(range.start, start, doubts)
  if (range.end && end) checkWeekday(range.end, end, doubts)
  checkYear(start, years, doubts)
  if (end && end.year !== start.year) checkYear(end, years, doubts)
  if (end && dayNumber(end) < dayNumber(start))
    doubts.push({
      kind: 'date-range',
      message: `The end, ${formatCivilDate(end)}, lies before the start, ${formatCivilDate(start)}`,
    })
  return { start, ...(end ? { end } : {}), doubts }
}

/** 'November 31st' is read as the last day of November. */
function withinMonth(date: CivilDate, doubts: Doubt[]): CivilDate {
  const last = daysInMonth(date.year, date.month)
  if (date.day <= last) return date
  const corrected = { ...date, day: last }
  doubts.push({
    kind: 'date-impossible',
    message: `There is no ${formatCivilDate(date)}; read as ${formatCivilDate(corrected)}`,
  })
  return corrected
}

function checkWeekday({ weekday, isMisspelt }: WrittenMoment, date: CivilDate, doubts: Doubt[]): void {
  const actual = isoWeekday(date)
  if (weekday !== undefined && weekday !== actual)
    doubts.push({
      kind: 'date-weekday',
      message: `${formatCivilDate(date)} is a ${weekdayTitles[actual]}, not a ${weekdayTitles[weekday]}`,
    })
  if (isMisspelt)
    doubts.push({
      kind: 'date-misspelt',
      message: `A misspelt word is read as part of ${formatCivilDate(date)}`,
    })
}

/** A term's own dates reach back into the autumn before its year, and on into the first months after it. */
function checkYear(date: CivilDate, { term }: YearContext, doubts: Doubt[]): void {
  if (term === undefined) return
  const earliest = dayNumber({ year: term - 1, month: 10, day: 1 })
  const latest = dayNumber(addDays({ year: term + 1, month: 4, day: 1 }, -1))
  const day = dayNumber(date)
  if (day < earliest || day > latest)
    doubts.push({
      kind: 'date-year',
      message: `${formatCivilDate(date)} is far from the term’s year, ${term}`,
    })
}

import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, daysInMonth, formatCivilDate, isoWeekday } from './civilDate.ts'
import { turnOfYear } from './turnOfYear.ts'
import { withWeekdayReading } from './weekdayReading.ts'

const day = (written: string) => {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number)
  return { year, month, day: date }
}

describe('civil days', () => {
  test('are counted from the first of 1970', () => {
    expect([
      dayNumber(day('1970-01-01')),
      dayNumber(day('1970-02-01')),
      dayNumber(day('1969-12-31')),
    ]).toEqual([0, 31, -1])
  })

  test.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2025, 4, 30],
    [2025, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })

  // Looked up in a calendar.
  test.each([
    ['2025-07-28', 1],
    ['2025-07-30', 3],
    ['2025-08-03', 7],
    ['1969-12-31', 3],
    ['1969-12-28', 7],
  ])('%s is day %i of its week', (written, weekday) => {
    expect(isoWeekday(day(written))).toBe(weekday)
  })

  test.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-07-30', 0, '2025-07-30'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(formatCivilDate(addDays(day(from), days))).toBe(to)
  })

  test('are written with four and two digits', () => {
    expect(formatCivilDate({ year: 987, month: 6, day: 5 })).toBe('0987-06-05')
  })
})

describe('a weekday that does not fit its date', () => {
  // 30 July 2025 was a Wednesday.
  test.each([
    [undefined, undefined],
    [3, undefined],
    [2, '2025-07-29'],
    [4, '2025-07-31'],
    [1, '2025-07-28'],
    [5, '2025-08-01'],
    [7, '2025-07-27'],
    [6, '2025-08-02'],
  ])('%s means %s', (weekday, otherDate) => {
    const when = { date: '2025-07-30' }
    expect(withWeekdayReading(when, { weekday, clocks: [] }, day('2025-07-30'))).toEqual({
      ...when,
      ...(otherDate && { otherDate }),
    })
  })
})

describe('a row without a year lies in', () => {
  const last = -1
  const same = 0
  const next = 1
  test.each<[string, (number | undefined)[], number, number]>([
    ['the year before, above a spring', [12, 1, 2, 3], 0, last],
    ['October of it too', [10, 1, 2], 0, last],
    ['the same year in September', [9, 1, 2], 0, same],
    ['the same year, where nothing of spring follows', [1, 2, 3, 12], 3, same],
    ['the next year, below an autumn', [9, 10, 11, 1], 3, next],
    ['March of it too', [9, 10, 3], 2, next],
    ['the same year in April', [9, 10, 4], 2, same],
    ['the same year, where nothing of autumn comes before', [1, 9, 10], 0, same],
    ['the same year, among its like', [2, 3, 6], 2, same],
    ['the same year, without a month', [12, undefined, 1, 2], 1, same],
    ['the same year, outside of the rows', [1, 2], 5, same],
  ])('%s', (_what, months, index, turn) => {
    expect(turnOfYear(months, index)).toBe(turn)
  })
})

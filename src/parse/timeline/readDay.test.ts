import { describe, expect, it } from 'vitest'
import { showDates, showDatesOfLine } from '../testing/showDates.ts'

describe('a day in a cell', () => {
  it.each([
    // the year before it
    ['2025 Dec 5', '2025-12-05'],
    ['2025, Dec 5', '2025-12-05'],
    ['2025 December the 5th', '2025-12-05'],
    ['2025 on Dec 5', '2026-12-05 ! date-unread'],
    // the year behind it
    ['Dec 5, 2025', '2025-12-05'],
    ['Dec 5. 2025', '2025-12-05'],
    ['Dec 5 of 2025', '2025-12-05'],
    // figures
    ['2025-12-05', '2025-12-05'],
    ['12/13/2025', '2025-12-13'],
    ['12/13', '2026-12-13'],
    ['room 12/13', 'no date'],
    ['July 1 to 7/9', '2026-07-01 … 2026-07-09 ! date-order'],
    // a word that is no month only
    ['12 march', '2026-03-12'],
    ['12 march forward', 'no date'],
    ['12 March forward', '2026-03-12'],
    ['3rd may party', '2026-05-03'],
    ['may 2', '2026-05-02'],
    ['may 2nd party', '2026-05-02'],
    ['may 2 to may 9', '2026-05-02 … 2026-05-09'],
    // a slip is no such word
    ['12 Feburary party', '2026-02-12 ! date-misspelt'],
    ['Feburary 12 party', '2026-02-12 ! date-misspelt'],
    // the month's own number
    ['Talk 3 September 5th', '2026-09-05 ! date-unread'],
    ['Aug 30 - 3 September 5', '2026-08-30 … 2026-09-03 ! date-unread'],
    ['Aug 30 to 3 September 5', '2026-08-30 … 2026-09-03 ! date-unread'],
    // hyphens
    ['19-Jan-2025', '2025-01-19 ! date-year'],
    ['19-Jan-26', '2026-01-19'],
    ['19 Jan-26', '2026-01-19 … 2026-01-26'],
    ['19-Jan - 26', '2026-01-19 … 2026-01-26'],
    ['19-Jan -26', '2026-01-19 … 2026-01-26'],
    ['19-Jan,21', '2026-01-19 ! date-unread'],
    ['5-Jan-14', '2026-01-05 … 2026-01-14'],
    ['5-Jan-15', '2015-01-05 ! date-year'],
    ['5-Jan-50', '2050-01-05 ! date-year'],
    ['5-Jan-51', '2026-01-05 ! date-range'],
    ['Talks 3 - July', 'no date ! date-vague'],
    ['Jan-19-2026', '2026-01-19'],
    ['Jan-19', 'no date ! date-vague'],
    ['Jan-19-25', 'no date ! date-vague'],
    ['Jan-19 - 2026', 'no date ! date-vague'],
    // slashes and dots
    ['19/Jan/2026', '2026-01-19'],
    ['19/Jan/26', '2026-01-19'],
    ['19.Jan.2026', '2026-01-19'],
    ['Jan/19/2026', '2026-01-19'],
    ['19/Jan - 25/Jan/2026', '2026-01-19 … 2026-01-25'],
    ['1/Jan or 2/Jan', '2026-01-01 ! date-unread'],
    ['19 /Jan/ 2026', 'no date ! date-vague'],
    ['Q1/Jan/2026', 'no date ! date-vague'],
    ['Jan/19', 'no date ! date-vague'],
    // numbers that are no day
    ['PR #5 July', 'no date ! date-vague'],
    ['$5 May', 'no date ! date-vague'],
    ['5 weeks July', 'no date ! date-vague'],
    ['March 9 Times TBD', '2026-03-09'],
    ['March 9 times a week', 'no date ! date-vague'],
    ['March 9 weeks TBD', 'no date ! date-vague'],
    ['31 July', '2026-07-31'],
    ['0 July', 'no date ! date-vague'],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })
})

describe('a day in a line of text', () => {
  it.each([
    ['Kick-off: 2026-07-15', '2026-07-15'],
    ['Kick-off: 13/08/2026', '2026-08-13'],
    ['Kick-off: Mon 3/8', '2026-08-03'],
    ['Kick-off: 3/8', 'no date'],
    ['mentors may 2 projects propose', 'no date'],
    ['may 5 people join', 'no date'],
    ['2026-07-05 - 7th evaluation', '2026-07-05'],
    ['July 5th - 7th evaluation', '2026-07-05 … 2026-07-07 ! date-range'],
  ])('%s', (line, expected) => {
    expect(showDatesOfLine(line)).toBe(expected)
  })
})

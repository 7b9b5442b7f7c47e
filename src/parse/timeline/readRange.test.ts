import { describe, expect, it } from 'vitest'
import { sayDoubts, showDates, showDatesOfLine } from '../testing/showDates.ts'

describe('the ends of a range in a cell', () => {
  it.each([
    // the month behind the second number
    ['1st - 21st February', '2026-02-01 … 2026-02-21'],
    ['Sun 1 - Sat 21 February', '2026-02-01 … 2026-02-21'],
    ['21 - 1 July', '2026-07-01 ! date-range date-unread'],
    ['1 - 1 July', '2026-07-01 ! date-range date-unread'],
    ['1 - July 21', '2026-07-21 ! date-range date-unread'],
    ['1 - 21', 'no date'],
    // joints
    ['between July 1 and July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 and July 3', '2026-07-01 ! date-unread'],
    ['between July 1 or July 3', '2026-07-01 ! date-unread'],
    ['between July 1 July 3', '2026-07-01 ! date-unread'],
    ['July 1; July 3', '2026-07-01 ! date-unread'],
    ['July 1 / closing on July 3', '2026-07-01 … 2026-07-03'],
    ['July 1, deadline: the 3rd', '2026-07-01 … 2026-07-03'],
    // a number behind the dash
    ['July 1 - 1', '2026-07-01 … 2026-07-01'],
    ['July 2 - 1', '2026-07-02 ! date-range date-unread'],
    ['2026-07-05 - 9', '2026-07-05 … 2026-07-09'],
    ['2026-07-05 - 4', '2026-07-05 ! date-range date-unread'],
    ['8/13/2026 - 18', '2026-08-13 ! date-range date-unread'],
    // a time alone is an end only where the start has one
    ['July 1, 4 PM PDT to 5 PM PDT', '2026-07-01T23:00:00Z … 2026-07-02T00:00:00Z'],
    ['July 1 to 5 PM PDT', '2026-07-01 ! date-unread'],
    // over New Year, by nine months at most
    ['Apr 6 - Jan 1', '2026-04-06 … 2027-01-01 ! date-year-assumed'],
    ['Apr 5 - Jan 1', '2026-04-05 … 2026-01-01 ! date-range'],
    ['Dec 31 - Jan 1', '2026-12-31 … 2027-01-01 ! date-year-assumed'],
    ['Dec 20, 2026 - Jan 5', '2026-12-20 … 2027-01-05'],
    ['Dec 1, 2025 - Dec 5, 2026', '2025-12-01 … 2026-12-05'],
    ['July 27 - July 1', '2026-07-27 … 2026-07-01 ! date-range'],
    ['July 1 - July 1', '2026-07-01 … 2026-07-01'],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })
})

describe('the last number of a range in a line of text', () => {
  it.each([
    ['Feb 1 - 21 applications', '2026-02-01 … 2026-02-21 ! date-range'],
    ['Feb 1 - 21: applications', '2026-02-01 … 2026-02-21'],
    ['Feb 1 to 21 applications', '2026-02-01 … 2026-02-21'],
    ['Feb 1 - 21, 2026 applications', '2026-02-01 … 2026-02-21'],
    ['Feb 1 - 21, 5 PM UTC applications', '2026-02-01 … 2026-02-21T17:00:00Z'],
    ['Feb 1 - 2nd evaluation', '2026-02-01'],
    ['Feb 1st - 2nd evaluation', '2026-02-01 … 2026-02-02 ! date-range'],
    ['Feb 1 - Feb 2nd evaluation', '2026-02-01 … 2026-02-02'],
    ['July 1 to 7 - everyone', '2026-07-01 … 2026-07-07'],
    ['July 1 to 7, 5 people', '2026-07-01 … 2026-07-07'],
    ['July 1 to 7-9', '2026-07-01 … 2026-07-07 ! date-range'],
    ['Session 1 - 3 people', 'no date'],
    ['Session 1 at 18:00 UTC - 3 July', '2026-07-03 ! date-unread'],
  ])('%s', (line, expected) => {
    expect(showDatesOfLine(line)).toBe(expected)
  })
})

it.each([
  [
    '2026-07-01 to 07-27',
    [
      'The last number of ‘2026-07-01 to 07’ may belong to the words behind it',
      'One end of the range in ‘2026-07-01 to 07-27’ could not be read',
      '‘27’ was not read as a part of the date',
    ],
  ],
  ['1 - 21', []],
  ['5 PM PDT', ['‘5 PM’ was not read as a part of the date']],
])('of %s is said %j', (cell, messages) => {
  expect(sayDoubts(cell)).toEqual(messages)
})

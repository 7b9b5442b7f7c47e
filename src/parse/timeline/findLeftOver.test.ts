import { describe, expect, it } from 'vitest'
import { sayDoubts, showDates, showDatesOfLine } from '../testing/showDates.ts'
import { findDateWords, findExcess, readDates } from './readDates.ts'

describe('a date in a cell is approximate by the words close to it', () => {
  it.each([
    ['late March 9', '2026-03-09 ! date-vague'],
    ['Late applicants: March 9', '2026-03-09'],
    ['March 9 is still tentative', '2026-03-09 ! date-vague'],
    ['March 9 for all of the late applicants', '2026-03-09'],
    ['March 9 (very likely) for all', '2026-03-09 ! date-vague'],
    ['weeks before March 9', '2026-03-09 ! date-vague'],
    ['two weeks, from March 9', '2026-03-09'],
    ['Two weeks for all from March 9', '2026-03-09'],
    ['from March 9', '2026-03-09'],
    ['2 weeks before March 9 - 11', '2026-03-09 … 2026-03-11'],
    ['March 9 + three days', '2026-03-09 ! date-vague'],
    ['March 9 + a talk for two weeks', '2026-03-09'],
    ['Two weeks of talks: March 9 + a party', '2026-03-09'],
    ['March 9, three days', '2026-03-09'],
    ['week of March 9', '2026-03-09 ! date-vague'],
    ['all of March 9', '2026-03-09'],
    ['the week, March 9', '2026-03-09'],
    ['~ March 9', '2026-03-09 ! date-vague'],
    ['- March 9', '2026-03-09'],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })
})

describe('a date in a cell is not certain', () => {
  it.each([
    ['March 9 (TBC by mail)', '2026-03-09 ! date-vague'],
    ['March 9 (pending approval)', '2026-03-09 ! date-vague'],
    ['March 9 (Times TBD)', '2026-03-09'],
    ['March 9 (Week 1) (?)', '2026-03-09 ! date-vague'],
    ['March 9, pending', '2026-03-09 ! date-vague'],
    ['March 9, Times TBD', '2026-03-09'],
    // an end that is not told
    ['Aug 3 - open', '2026-08-03 ! date-range'],
    ['open - Aug 3', '2026-08-03 ! date-range'],
    ['- Aug 3', '2026-08-03'],
    ['Aug 3 -', '2026-08-03'],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })
})

describe('what is left over in a cell', () => {
  it.each([
    ['July 1 (PDT for all)', undefined],
    ['July 1 (PDT)', '‘PDT’ is a zone without a time of day'],
    ['Wed, July 1, Thu', '‘Thu’ was not read as a part of the date'],
    // the weekday of a date of its own
    ['July 2, Tue 7/7', '‘Tue 7/7’ was not read as a part of the date'],
    ['July 2, Tue 7', '‘Tue’ was not read as a part of the date'],
    ['Dec 5, 2025, 2026', '‘2026’ was not read as a part of the date'],
    ['Term 2026: July 1', undefined],
    ['Winter 2027: Dec 20, 2026 - Jan 5, 2027', undefined],
    ['Winter 2028: Dec 20, 2026 - Jan 5, 2027', '‘2028’ was not read as a part of the date'],
    ['July 1 & Sat EOD', '‘Sat’ was not read as a part of the date'],
    ['July 1 & Wendesday', '‘Wendesday’ was not read as a part of the date'],
    ['July 1 in room 300amx', undefined],
    ['July 1 until 11amx', '‘11amx’ was not read as a part of the date'],
    ['July 1 until 9PMish', '‘9pmish’ was not read as a part of the date'.replace('pm', 'PM')],
    // months without a day
    ['March 45', '‘March 45’ names no day'],
    ['45 March', '‘45 March’ names no day'],
    ['45 may', undefined],
    ['Until then - May', '‘then - May’ names no day'],
    ['- May I ask', undefined],
    ['Dear all, May I ask', undefined],
    ['They March in April', '‘March in April’ names no day'],
    ['They March - always', undefined],
    ['They March - April', '‘They March -’ names no day'],
    ['April July 1', '‘April July’ names no day'],
    ['during March', '‘during March’ names no day'],
    ['late may', '‘late may’ names no day'],
    ['may', '‘may’ names no day'],
  ])('%s: %s', (cell, message) => {
    expect(sayDoubts(cell)[0]).toBe(message)
  })

  it.each([
    ['July 1 - 27, 2025', ['2025-07-01 is far from the term’s year, 2026']],
    ['Dec 20, 2026 - May 5, 2027', ['2027-05-05 is far from the term’s year, 2026']],
    ['July 1 - Mon July 28', ['2026-07-28 is a Tuesday, not a Monday']],
    ['5/5', []],
    [
      'Feb 30 - Feb 31',
      ['There is no 2026-02-30; read as 2026-02-28', 'There is no 2026-02-31; read as 2026-02-28'],
    ],
  ])('%s: %j', (cell, messages) => {
    expect(sayDoubts(cell)).toEqual(messages)
  })

  it('is nothing of a year where the term has none', () => {
    expect(sayDoubts('July 1, 2019', {})).toEqual([])
    expect(sayDoubts('July 1', {})).toEqual(['‘July 1’ has no year, and neither has the term'])
  })
})

describe('what is left over in a line of text', () => {
  it.each([
    ['July 1, everyone!', '2026-07-01'],
    ['July 1 & 31: sessions', '2026-07-01 ! date-unread'],
    ['July 1 & 31 sessions', '2026-07-01'],
    ['July 1 to, 3', '2026-07-01'],
    ['July 1 & July 3', '2026-07-01 ! date-unread'],
    ['July 1 and 5, in all', '2026-07-01 ! date-unread'],
  ])('%s', (line, expected) => {
    expect(showDatesOfLine(line)).toBe(expected)
  })
})

describe('a text without a date', () => {
  it('is kept as it stands', () => {
    expect(readDates('*soon* after', {}, false)).toEqual({
      isYearInferred: false,
      remarks: [],
      doubts: [],
      written: '',
      before: 'soon after',
      behind: '',
    })
  })

  it.each([
    ['3/4 of the work', []],
    ['3/4 to 1/2 of the work', []],
    ['by July 9', ['‘July 9’ was not read as a part of the date']],
  ])('%s should hold none', (activity, messages) => {
    expect(findDateWords(activity).map(({ message }) => message)).toEqual(messages)
  })
})

it.each([
  ['July 1', true],
  ['July 1 - July 3', true],
  ['July 1, 2026', false],
  ['July 1 - July 3, 2026', false],
  ['July 1, 2026 - July 3', false],
])('whether the year of %s is inferred: %s', (cell, isYearInferred) => {
  expect(readDates(cell, { term: 2026 }, true).isYearInferred).toBe(isYearInferred)
})

it('tells of a text of which only the first 2000 characters are read', () => {
  const message = 'The text is longer than 2000 characters; only its beginning was read'
  expect(findExcess('x'.repeat(2000))).toEqual([])
  expect(findExcess('x'.repeat(2001))).toEqual([{ kind: 'date-unread', message }])
})

import { describe, expect, it } from 'vitest'
import { showDates } from '../testing/showDates.ts'
import { readDates } from './readDates.ts'

const term = { term: 2026 }
const read = showDates

describe('readDates reads a date cell', () => {
  it.each([
    // one day, in many hands
    ['Wednesday, July 1', '2026-07-01'],
    ['Wed July 1st', '2026-07-01'],
    ['Weds., Jul. 1', '2026-07-01'],
    ['July 1 (Wed)', '2026-07-01'],
    ['July 1, Wednesday', '2026-07-01'],
    ['1 July 2026', '2026-07-01'],
    ['1st of July, 2026', '2026-07-01'],
    ['July the 1st', '2026-07-01'],
    ['2026 July 1', '2026-07-01'],
    ["Jul 1, '26", '2026-07-01'],
    ['01-Jul-2026', '2026-07-01'],
    ['1-Jul-26', '2026-07-01'],
    ['1Jul', '2026-07-01'],
    ['JULY 1', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['Thurs, Sept 3', '2026-09-03'],
    ['Tues Sep 1', '2026-09-01'],
    ['July 1<sup>st</sup>', '2026-07-01'],
    ['**July 1**', '2026-07-01'],
    ['[July 1](https://example.org/2025/03/04)', '2026-07-01'],
    ['~~June 30~~ July 1', '2026-07-01'],
    ['<del>June 30</del> July 1', '2026-07-01'],
    ['July\u00a01,\u202f2026', '2026-07-01'],
    // ranges
    ['July 1 - 27', '2026-07-01 … 2026-07-27'],
    ['July 1–27', '2026-07-01 … 2026-07-27'],
    ['July 1 — Aug 3, 2026', '2026-07-01 … 2026-08-03'],
    ['July 1 − Aug 3', '2026-07-01 … 2026-08-03'],
    ['July 1 to 27', '2026-07-01 … 2026-07-27'],
    ['From July 1 through July 27', '2026-07-01 … 2026-07-27'],
    ['between July 1 and July 27', '2026-07-01 … 2026-07-27'],
    ['Opens July 1, closes July 27', '2026-07-01 … 2026-07-27'],
    ['Start: July 1<br>End: July 27', '2026-07-01 … 2026-07-27'],
    ['July 1 ~ July 27', '2026-07-01 … 2026-07-27'],
    ['July 1 → July 27', '2026-07-01 … 2026-07-27'],
    ['1 - 27 July 2026', '2026-07-01 … 2026-07-27'],
    ['Mon 2 - Fri 6 March', '2026-03-02 … 2026-03-06'],
    ['Feb 24 - 3 March', '2026-02-24 … 2026-03-03'],
    ['Monday, Jan 19, to Tuesday, Feb 3, 2026', '2026-01-19 … 2026-02-03'],
    ['2026-02-04 – 2026-02-18', '2026-02-04 … 2026-02-18'],
    ['July 1 (Week 1) - July 27 (Week 4)', '2026-07-01 … 2026-07-27'],
    ['Jul&nbsp;1&nbsp;&ndash;&nbsp;27', '2026-07-01 … 2026-07-27'],
    // years
    ['Dec 20, 2025 - Jan 5', '2025-12-20 … 2026-01-05'],
    ['Dec 20 - Jan 5, 2026', '2025-12-20 … 2026-01-05'],
    ['Dec 16, 2025', '2025-12-16'],
    // times
    ['July 1 - 27, 5:00 PM PDT', '2026-07-01 … 2026-07-28T00:00:00Z'],
    ['July 1 11AM PDT – July 27', '2026-07-01T18:00:00Z … 2026-07-27'],
    ['Mon, Aug 3, 00:00 UTC – Tue, Aug 18, 23:59 UTC', '2026-08-03T00:00:00Z … 2026-08-18T23:59:00Z'],
    ['Wed, Jul 1 – Tue, Jul 28, 2026, 11:00 AM PDT (18:00 UTC)', '2026-07-01 … 2026-07-28T18:00:00Z'],
    ['July 1, 11:30 PM PDT (06:30 UTC)', '2026-07-02T06:30:00Z'],
    ['July 1, 11:30 PM PDT (July 2, 06:30 UTC)', '2026-07-02T06:30:00Z'],
    ['July 1, 8 AM JST (23:00 UTC)', '2026-06-30T23:00:00Z'],
    ['18:00 UTC (11AM PDT), July 1', '2026-07-01T18:00:00Z'],
    ['11AM PDT on July 1', '2026-07-01T18:00:00Z'],
    ['July 1, 11:00 AM PDT / 2:00 PM EDT / 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT (2PM EDT / 18:00 UTC / 11:30PM IST)', '2026-07-01T18:00:00Z'],
    ['July 1, 5 PM PST/PDT', '2026-07-02T00:00:00Z'],
    ['July 1, 5 p.m. Pacific', '2026-07-02T00:00:00Z'],
    ['January 5, 5 PM PT', '2026-01-06T01:00:00Z'],
    ['January 5, 11:59pm Pacific Time', '2026-01-06T07:59:00Z'],
    ['July 1 at 23:59 AoE', '2026-07-02T11:59:00Z'],
    ['July 1, 11:59 PM (Anywhere on Earth)', '2026-07-02T11:59:00Z'],
    ['July 1, noon UTC', '2026-07-01T12:00:00Z'],
    ['July 1, 24:00 UTC', '2026-07-02T00:00:00Z'],
    ['July 1, 12:00 AM UTC', '2026-07-01T00:00:00Z'],
    ['July 1, 1800 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 17:00 UTC+5:30', '2026-07-01T11:30:00Z'],
    ['July 1, 5 PM (CEST)', '2026-07-01T15:00:00Z'],
    ['2026-07-01T18:00Z', '2026-07-01T18:00:00Z'],
    ['2026-07-01T11:00:00-07:00', '2026-07-01T18:00:00Z'],
    ['Jan 29 - 18:00 UTC', '2026-01-29T18:00:00Z'],
    ['Aug 26 - Sep 2 - 18:00 UTC', '2026-08-26 … 2026-09-02T18:00:00Z'],
    ['July 1, 9 AM - 5 PM PDT', '2026-07-01T16:00:00Z … 2026-07-02T00:00:00Z'],
    ['July 1, 10 - 11 AM PDT', '2026-07-01T17:00:00Z … 2026-07-01T18:00:00Z'],
    ['July 1, 11 PM - 1 AM PDT', '2026-07-02T06:00:00Z … 2026-07-02T08:00:00Z'],
    ['July 1, 11AM PDT - 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 2026 11AMPDT', '2026-07-01T18:00:00Z'],
    ['July 1, 11:30amPDT', '2026-07-01T18:30:00Z'],
    ['two weeks, from July 1', '2026-07-01'],
    ['2 weeks from July 1 to July 14', '2026-07-01 … 2026-07-14'],
    ['July 1, 12 noon UTC', '2026-07-01T12:00:00Z'],
    ['July 1, 18.30 UTC', '2026-07-01T18:30:00Z'],
    ['00:00 UTC July 2 (5 PM PDT July 1)', '2026-07-02T00:00:00Z'],
    ['13 Feb., 2026', '2026-02-13'],
    // dates with notes
    ['October 6 (End of Week 5)', '2026-10-06'],
    ['Feb 1 - Feb 12 (1.5 weeks)', '2026-02-01 … 2026-02-12'],
    ['Tue, Jul 21, Times TBD (will be multiple timezone options)', '2026-07-21'],
    ['Friday, March 6 by PT EOD', '2026-03-06'],
    ['Wed, Jun 3, 2026 *(notifications may take a few days to reach all mentees)', '2026-06-03'],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })
})

describe('two numbers of a date cell are a date behind a word that leads to one', () => {
  it.each([
    ['from 5/20 to 5/27', '2026-05-20 … 2026-05-27'],
    ['From 20/5 - 27/5', '2026-05-20 … 2026-05-27'],
    ['between 5/20 and 5/27', '2026-05-20 … 2026-05-27'],
    ['between 5/20 & 5/27', '2026-05-20 … 2026-05-27'],
    ['opens 5/20, closes 5/27', '2026-05-20 … 2026-05-27'],
    ['by 5/27', '2026-05-27'],
    ['due 5/27', '2026-05-27'],
    ['around 5/27', '2026-05-27 ! date-vague'],
  ])('%s: %s', (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })
})

describe('readDates decides and tells', () => {
  it.each([
    // zones
    ['Jan 5, 5 PM PDT', '2026-01-06T00:00:00Z or 2026-01-06T01:00:00Z ! date-zone-season'],
    ['July 1, 5 PM PST', '2026-07-02T01:00:00Z or 2026-07-02T00:00:00Z ! date-zone-season'],
    ['Jan 5, 5 PM PDT (00:00 UTC)', '2026-01-06T00:00:00Z or 2026-01-06T01:00:00Z ! date-zone-season'],
    ['July 1, 5 PM EST', '2026-07-01T22:00:00Z or 2026-07-01T21:00:00Z ! date-zone-season'],
    ['March 8, 2:30 AM PT', '2026-03-08T10:30:00Z or 2026-03-08T09:30:00Z ! date-zone-season'],
    ['November 1, 1:30 AM PT', '2026-11-01T09:30:00Z or 2026-11-01T08:30:00Z ! date-zone-season'],
    ['July 1, 11AM PDT (19:00 UTC)', '2026-07-01T19:00:00Z or 2026-07-01T18:00:00Z ! date-utc-differs'],
    // a day of its own that is not next to the written one
    [
      'July 1, 5 PM PDT (July 3, 00:00 UTC)',
      '2026-07-01T00:00:00Z or 2026-07-02T00:00:00Z ! date-utc-differs',
    ],
    ['July 1, 5 PM IST', '2026-07-01 ! date-zone-ambiguous'],
    ['July 1, 5 PM CST', '2026-07-01 ! date-zone-ambiguous'],
    ['July 1, 5 PM BST', '2026-07-01 ! date-zone-ambiguous'],
    ['July 1, 5 PM XYT', '2026-07-01 ! date-zone-ambiguous'],
    ['July 1, 5 PM IST (11:30 UTC)', '2026-07-01T11:30:00Z ! date-zone-ambiguous'],
    ['July 1, 5 PM', '2026-07-01 ! date-zone-missing'],
    ['July 1, 17:00 - July 9', '2026-07-01 … 2026-07-09 ! date-zone-missing'],
    ['July 1, 9 AM - July 3, 5 PM PDT', '2026-07-01T16:00:00Z … 2026-07-04T00:00:00Z ! date-zone-missing'],
    ['July 1, midnight PT', '2026-07-01 ! date-vague'],
    // days
    // a Wednesday; the nearest Tuesday and Monday come before
    ['Tuesday, March 4', '2026-03-04 or 2026-03-03 ! date-weekday'],
    ['Mon July 1 - Tue July 28', '2026-07-01 or 2026-06-29 … 2026-07-28 ! date-weekday'],
    ['Friday, March 4', '2026-03-04 or 2026-03-06 ! date-weekday'],
    ['July 1, Thursday', '2026-07-01 or 2026-07-02 ! date-weekday'],
    ['July 2, Tue July 7', '2026-07-02 ! date-unread'],
    ['November 31st', '2026-11-30 ! date-impossible'],
    ['Feb 29', '2026-02-28 ! date-impossible'],
    ['2026-02-30', '2026-02-28 ! date-impossible'],
    ['03.08.2026', '2026-08-03 ! date-order'],
    ['Mon 03.08.2026', '2026-08-03'],
    ['13/08/2026', '2026-08-13'],
    ['08/03/2026', '2026-08-03 ! date-order'],
    ['Mon 8/3', '2026-08-03'],
    ['8/13 - 8/18', '2026-08-13 … 2026-08-18'],
    ['Feburary 3', '2026-02-03 ! date-misspelt'],
    ['Wendsday, July 1', '2026-07-01 ! date-misspelt'],
    ['Thrus, July 2', '2026-07-02 ! date-misspelt'],
    ['Wendesday, July 1', '2026-07-01 ! date-misspelt'],
    // years
    ['May 8th, 2021', '2021-05-08 ! date-year'],
    ['July 1, 2025', '2025-07-01 ! date-year'],
    ['Dec 20 - Jan 5', '2026-12-20 … 2027-01-05 ! date-year-assumed'],
    // ranges
    ['July 1, 5 PM - 4 PM PDT', '2026-07-02T00:00:00Z … 2026-07-02T23:00:00Z ! date-range'],
    ['Aug 18 - Aug 3', '2026-08-18 … 2026-08-03 ! date-range'],
    ['Aug 3 - TBD', '2026-08-03 ! date-range'],
    ['TBD - Aug 18', '2026-08-18 ! date-range'],
    ['June 5 - 10 projects are announced', '2026-06-05 … 2026-06-10 ! date-range'],
    // approximate
    ['Week of March 9', '2026-03-09 ! date-vague'],
    ['~March 9', '2026-03-09 ! date-vague'],
    ['March 9 (tentative)', '2026-03-09 ! date-vague'],
    ['around March 9', '2026-03-09 ! date-vague'],
    ['two weeks after March 9', '2026-03-09 ! date-vague'],
    ['two weeks before March 9', '2026-03-09 ! date-vague'],
    ['2 weeks from March 9', '2026-03-09 ! date-vague'],
    ['10 days prior to March 9', '2026-03-09 ! date-vague'],
    ['March 9 + 2 weeks', '2026-03-09 ! date-vague'],
    ['March 9 plus two weeks', '2026-03-09 ! date-vague'],
    // not certain
    ['March 9?', '2026-03-09 ! date-vague'],
    ['March 9 (?)', '2026-03-09 ! date-vague'],
    ['March 9 (TBC)', '2026-03-09 ! date-vague'],
    ['March 9, TBD', '2026-03-09 ! date-vague'],
    ['mid-March', 'no date ! date-vague'],
    ['March 2026', 'no date ! date-vague'],
    ['End of May', 'no date ! date-vague'],
    ['First week of July', 'no date ! date-vague'],
    ['2026-07-01 to 07-27', '2026-07-01 … 2026-07-07 ! date-range date-unread'],
    // something is left over
    ['July 21 & 23', '2026-07-21 ! date-unread'],
    ['July 1, 3 and 5', '2026-07-01 ! date-unread'],
    ['July 1 or July 2', '2026-07-01 ! date-unread'],
    ['July 27 (extended from July 20)', '2026-07-27 ! date-unread'],
    ['July 1, 15 AM PDT', '2026-07-01 ! date-unread'],
    ['July 1, 25:00 UTC', '2026-07-01 ! date-unread'],
    ['July 1, 9 AM PDT and 6 PM PDT', '2026-07-01T16:00:00Z ! date-unread'],
    ['July 1 (AoE)', '2026-07-01 ! date-unread'],
    ['July 1, 11AMish', '2026-07-01 ! date-unread'],
    ['July 1 PDT', '2026-07-01 ! date-unread'],
    ['32 August', 'no date ! date-vague'],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })
})

describe('the year of a cell', () => {
  it('is its own, else the header’s, else the term’s', () => {
    expect(read('July 1, 2026', { header: 2025, term: 2026 })).toBe('2026-07-01')
    expect(read('Dec 5', { header: 2025, term: 2026 })).toBe('2025-12-05')
    expect(read('July 1', term)).toBe('2026-07-01')
    expect(read('July 1', {})).toBe('no date ! date-year-assumed')
  })

  it('is doubted where the header’s is far from the term’s', () => {
    expect(read('July 1', { header: 2025, term: 2026 })).toBe('2025-07-01 ! date-year')
  })
})

it('takes the zone of a header for a time that has none', () => {
  const zone = { kind: 'region', region: 'America/Los_Angeles' } as const
  expect(read('July 1, 5 PM', { ...term, zone })).toBe('2026-07-02T00:00:00Z')
  expect(read('July 1, 5 PM UTC', { ...term, zone })).toBe('2026-07-01T17:00:00Z')
})

it('keeps the words around a date apart from it', () => {
  const reading = readDates('Extended to **July 1** (Week 1), Times TBD', term, true)
  expect(reading).toMatchObject({
    before: 'Extended to ',
    written: 'July 1 (Week 1)',
    behind: ', Times TBD',
    remarks: ['Week 1'],
  })
})

it('looks at the beginning of an endless line only, and says so', () => {
  const reading = readDates(`July 1 ${'('.repeat(1_000_000)}`, term, true)
  expect(reading.start).toEqual({ date: '2026-07-01' })
  expect(reading.doubts.map(doubt => doubt.kind)).toEqual(['date-unread'])
})

describe('what readDates says of a doubt', () => {
  it.each([
    ['July 1, 5 PM', '‘5 PM’ has no time zone'],
    ['Tuesday, March 4', '2026-03-04 is a Wednesday, not a Tuesday'],
    ['November 31st', 'There is no 2026-11-31; read as 2026-11-30'],
    ['Feburary 3', 'A misspelt word is read as part of 2026-02-03'],
    ['03.08.2026', '‘03.08.2026’ is read as 2026-08-03; day and month may be swapped'],
    ['05/06', '‘05/06’ is read as 2026-05-06; day and month may be swapped'],
    ['July 1, 2025', '2025-07-01 is far from the term’s year, 2026'],
    ['Sep 30, 2025', '2025-09-30 is far from the term’s year, 2026'],
    ['April 1, 2027', '2027-04-01 is far from the term’s year, 2026'],
    ['Dec 20 - Jan 5', 'The range runs over New Year without a year; it is taken to begin in 2026'],
    ['Aug 18 - Aug 3', 'The end, 2026-08-03, lies before the start, 2026-08-18'],
    ['Aug 3 - TBD', 'One end of the range in ‘Aug 3 - TBD’ could not be read'],
    ['TBD - Aug 3', 'One end of the range in ‘TBD - Aug 3’ could not be read'],
    ['June 5 - 10 projects', 'The last number of ‘June 5 - 10’ may belong to the words behind it'],
    ['Week of March 9', '‘March 9’ is only approximate'],
    ['the end of March 9', '‘March 9’ is only approximate'],
    ['around March 9 - 11', '‘March 9 - 11’ is only approximate'],
    ['March 9?', '‘March 9’ is marked as not certain'],
    ['March 9, unknown', '‘March 9’ is marked as not certain'],
    ['July 21 & 23', '‘23’ was not read as a part of the date'],
    ['July 1 or July 2', '‘July 2’ was not read as a part of the date'],
    ['July 1 (5/6)', undefined],
    ['July 1 (5/6/2026)', '‘5/6/2026’ was not read as a part of the date'],
    ['July 1, Sat', '2026-07-01 is a Wednesday, not a Saturday'],
    ['July 1 & Sat', '‘Sat’ was not read as a part of the date'],
    ['July 1 & sat', undefined],
    ['July 1 & pt', undefined],
    ['July 1 (AoE)', '‘AoE’ is a zone without a time of day'],
    ['July 1 (week AoE)', undefined],
    ['July 1 EOD PT', undefined],
    ['July 1 & PT COB', undefined],
    ['July 1 & week 5', undefined],
    ['July 1 & 5 weeks', undefined],
    ['July 1 & (5)', undefined],
    ['July 1 & 0', undefined],
    ['July 1 & 31', '‘31’ was not read as a part of the date'],
    ['July 1 & 32', undefined],
    ['mid-March', '‘mid-March’ names no day'],
    ['March 2026', '‘March 2026’ names no day'],
    ['Some time in April', '‘time in April’ names no day'],
    ['in may', '‘in may’ names no day'],
    ['April', '‘April’ names no day'],
    ['March', '‘March’ names no day'],
    ['forward March everybody', undefined],
    ['Meet in May or March - May', '‘Meet in May or’ names no day'],
    ['Then March - May', '‘Then March -’ names no day'],
    ['June – March', '‘June –’ names no day'],
  ])('%s', (cell, message) => {
    expect(readDates(cell, term, true).doubts.map(doubt => doubt.message)[0]).toBe(message)
  })

  it.each([
    ['Sep 30, 2025', 'Oct 1, 2025'],
    ['April 1, 2027', 'March 31, 2027'],
    ['July 1 - 2, 5 PM', 'July 1 - 2, 5 PM UTC'],
    ['Jul 1 - Nov 31', 'Jul 1 - Nov 30'],
  ])('and nothing where there is none: %s, %s', (doubtful, sure) => {
    expect(readDates(doubtful, term, true).doubts).not.toEqual([])
    expect(readDates(sure, term, true).doubts).toEqual([])
  })

  it.each([
    ['July 1 & 3: sessions', '‘3’ behind the date was not read as a day'],
    ['July 1 and 3: sessions', '‘3’ behind the date was not read as a day'],
    ['July 1 or 3', '‘3’ behind the date was not read as a day'],
    ['July 1, 3, and 5', '‘3’ behind the date was not read as a day'],
    ['July 1st / 3', '‘3’ behind the date was not read as a day'],
    ['July 1 + 3', '‘3’ behind the date was not read as a day'],
    ['July 1 & 32: sessions', undefined],
    ['July 1, 5 projects', undefined],
    ['July 1: 5', undefined],
  ])('outside of a table: %s', (text, message) => {
    expect(readDates(text, term, false).doubts.map(doubt => doubt.message)[0]).toBe(message)
  })
})

describe('readDates reads what stands close together', () => {
  it.each([
    // day and month
    ['Jul. the 1st', '2026-07-01'],
    ['July, 1', '2026-07-01'],
    ['2026, July 1', '2026-07-01'],
    ['the 1st of July', '2026-07-01'],
    ['1 - 27 July', '2026-07-01 … 2026-07-27'],
    ['1st - the 27th of July', '2026-07-01 … 2026-07-27'],
    ['19-Jan-26', '2026-01-19'],
    ['19-Jan - 21', '2026-01-19 … 2026-01-21'],
    ['may 2nd', '2026-05-02'],
    ['may 2 - may 9', '2026-05-02 … 2026-05-09'],
    ['3rd may', '2026-05-03'],
    ['July 31', '2026-07-31'],
    ['July 32', 'no date ! date-vague'],
    ['July 0', 'no date ! date-vague'],
    ['July #5', 'no date ! date-vague'],
    ['July 5%', 'no date ! date-vague'],
    ['July 5 weeks', 'no date ! date-vague'],
    ['week 5 July', 'no date ! date-vague'],
    ['5/6', '2026-05-06 ! date-order'],
    ['Wed 7/15', '2026-07-15'],
    ['July 1 (2026)', '2026-07-01'],
    ['July 1. 2026', '2026-07-01'],
    ['July 1 of 2026', '2026-07-01'],
    ['Wed. the 1st of July', '2026-07-01'],
    // joints of a range
    ['July 1, to July 3', '2026-07-01 … 2026-07-03'],
    ['July 1; until July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 thru July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 till July 3', '2026-07-01 … 2026-07-03'],
    ['between July 1 & July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 & closes July 3', '2026-07-01 ! date-unread'],
    ['July 1 and closes July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 / ends: July 3', '2026-07-01 … 2026-07-03'],
    ['July 1 - ends on July 3', '2026-07-01 … 2026-07-03'],
    ['July 3 - 1', '2026-07-03 ! date-range date-unread'],
    // turn of the year
    ['Dec 5 - Jan 5, 2026', '2025-12-05 … 2026-01-05'],
    ['Dec 5, 2025 - Jan 5, 2026', '2025-12-05 … 2026-01-05'],
    // times
    ['July 1 @ 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1; by 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, UTC 18:00', '2026-07-01T18:00:00Z'],
    ['July 1, 18:00 (UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, 18:00 [UTC]', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PT (UTC-7)', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT = 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT | 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT or 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT, 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT (or 18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT (i.e., 18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PDT (= 18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, 11 PM PDT (06:00 UTC on July 2)', '2026-07-02T06:00:00Z'],
    ['July 1, 11 PM PDT (Thu, July 2, 2026, 06:00 UTC)', '2026-07-02T06:00:00Z'],
    ['July 1, 11 - 1 PM PDT', '2026-07-01T18:00:00Z … 2026-07-01T20:00:00Z'],
    ['July 1, 10 - 11 PM PDT', '2026-07-02T05:00:00Z … 2026-07-02T06:00:00Z'],
    ['July 1, 12 - 1 PM PDT', '2026-07-01T19:00:00Z … 2026-07-01T20:00:00Z'],
    ['July 1, 11 PM - 1 AM PDT', '2026-07-02T06:00:00Z … 2026-07-02T08:00:00Z'],
    ['July 1, 8 AM - 8 PM UTC', '2026-07-01T08:00:00Z … 2026-07-01T20:00:00Z'],
    ['July 1, 8 PM - 8 AM UTC', '2026-07-01T20:00:00Z … 2026-07-02T08:00:00Z ! date-range'],
    ['July 1, 8 PM - 7:59 AM UTC', '2026-07-01T20:00:00Z … 2026-07-02T07:59:00Z'],
    ['July 1, 9 AM PDT - 16:00 UTC', '2026-07-01T16:00:00Z'],
    ['18:00 UTC, on July 1', '2026-07-01T18:00:00Z'],
    ['July 1, 24:00 PT', '2026-07-02T07:00:00Z'],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })

  it.each([
    ['July 1, midnight PT', '‘midnight PT’ may be the beginning or the end of 2026-07-01'],
    ['July 1, 5 PM XYT', '‘5 PM XYT’: the zone may be a name that is not known here'],
    ['July 1, 9 AM - July 3, 5 PM PDT', '‘9 AM’ has no time zone; read in the zone of the range’s other end'],
    ['July 1, 5 PM - 4 PM PDT', 'The end, ‘4 PM PDT’, lies before the start; it is taken for the next day’s'],
    [
      'July 1, 11AM PDT (19:00 UTC)',
      '‘11AM PDT’ would be 2026-07-01T18:00:00Z, but ‘19:00 UTC’ is 2026-07-01T19:00:00Z',
    ],
    [
      'July 1, 5 PM PST',
      '‘5 PM PST’ is not in use on 2026-07-01; read literally as 2026-07-02T01:00:00Z, by the clock of America/Los_Angeles it would be 2026-07-02T00:00:00Z',
    ],
    ['March 8, 2:30 AM PT', 'On 2026-03-08 the clock of America/Los_Angeles shows ‘2:30 AM PT’ not at all'],
    ['November 1, 1:30 AM PT', 'On 2026-11-01 the clock of America/Los_Angeles shows ‘1:30 AM PT’ twice'],
  ])('and says of %s', (cell, message) => {
    expect(readDates(cell, term, true).doubts.map(doubt => doubt.message)).toContain(message)
  })
})

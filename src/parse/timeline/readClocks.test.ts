import { describe, expect, it } from 'vitest'
import { sayDoubts, showDates } from '../testing/showDates.ts'

describe('the times of a moment', () => {
  it.each([
    // where they stand
    ['July 1 @ 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['July 1 not 18:00 UTC', '2026-07-01 ! date-unread'],
    ['July 1 - 18:00 UTC', '2026-07-01T18:00:00Z'],
    ['18:00 UTC, July 1, 19:00 UTC', '2026-07-01T18:00:00Z ! date-unread'],
    // zones
    ['July 1, UTC+2 18:00', '2026-07-01T16:00:00Z'],
    ['July 1, utc 18:00', '2026-07-01 ! date-unread'],
    ['July 1, 5 PM PST/PDT', '2026-07-02T00:00:00Z'],
    ['July 1, 5 PM PDT/EDT', '2026-07-02T00:00:00Z ! date-unread'],
    ['July 1, 11AM PT (UTC-7)', '2026-07-01T18:00:00Z'],
    ['July 1, 11AM PT [UTC-7]', '2026-07-01T18:00:00Z'],
    ['July 1, 18:00 (PDT is not in use)', '2026-07-01 ! date-zone-missing'],
    ['July 1, 5 PM XYT', '2026-07-01 ! date-zone-ambiguous'],
    ['July 1, 5 PM XYTZ', '2026-07-01 ! date-zone-missing'],
    ['July 1, 5 PM REQUEST', '2026-07-01 ! date-zone-missing'],
    ['July 1, 5 PM Xyt', '2026-07-01 ! date-zone-missing'],
    ['July 1 on Pacific Time', '2026-07-01'],
    ['July 1, 5 PM Indian Standard Time', '2026-07-01T11:30:00Z'],
    ['July 1, 5 PM India', '2026-07-01 ! date-zone-missing'],
    ['July 1, 5 PM, UTC', '2026-07-01T17:00:00Z'],
    ['July 1 (5 PM, UTC)', '2026-07-01T17:00:00Z'],
    ['July 1, 5 PM, Pacific Time', '2026-07-02T00:00:00Z'],
    ['July 1, 5 PM - 6 PM, UTC', '2026-07-01T17:00:00Z … 2026-07-01T18:00:00Z'],
    ['July 1, 9 AM, PT / 16:00 UTC', '2026-07-01T16:00:00Z'],
    ['July 1, 5 PM, UTC 18:00', '2026-07-01 ! date-unread date-zone-missing'],
    ['July 1, 5 PM, est', '2026-07-01 ! date-zone-missing'],
    ['July 1, 5 PM, July 2', '2026-07-01 ! date-unread date-zone-missing'],
    // the first of two hours
    ['July 1, 9 - 11 AM PDT', '2026-07-01T16:00:00Z … 2026-07-01T18:00:00Z'],
    ['July 1, 1 - 2 PM PDT', '2026-07-01T20:00:00Z … 2026-07-01T21:00:00Z'],
    ['July 1, 12 - 1 AM PDT', '2026-07-01T07:00:00Z … 2026-07-01T08:00:00Z'],
    ['July 1, 11 - 11 PM PDT', '2026-07-01T18:00:00Z … 2026-07-02T06:00:00Z'],
    ['July 1, 11 - 1 PM UTC', '2026-07-01T11:00:00Z … 2026-07-01T13:00:00Z'],
    ['July 1, 12 - 1 PM UTC', '2026-07-01T12:00:00Z … 2026-07-01T13:00:00Z'],
    ['July 1, 11 - 1 AM UTC', '2026-07-01T23:00:00Z … 2026-07-02T01:00:00Z'],
    ['July 1, 11 - 12 AM UTC', '2026-07-01T23:00:00Z … 2026-07-02T00:00:00Z'],
    ['July 1, 0 - 11 AM PDT', '2026-07-01 ! date-unread'],
    ['July 1, 13 - 2 PM PDT', '2026-07-01 ! date-unread'],
    ['July 1, 9th - 11 AM PDT', '2026-07-01 ! date-unread'],
    ['July 1, 9 and 11 AM PDT', '2026-07-01 ! date-unread'],
    ['July 1, 9 - 11:00 PDT', '2026-07-01 ! date-unread'],
    ['July 1, 9 - 11', '2026-07-01 ! date-unread'],
    // two names of one moment
    ['July 1, 5 PM PDT (00:00 UTC)', '2026-07-02T00:00:00Z'],
    ['July 2, 00:00 UTC (5 PM PDT)', '2026-07-02T00:00:00Z'],
    ['July 1, 11:30 PM UTC / 8:30 AM JST', '2026-07-01T23:30:00Z'],
    ['July 1, 8 AM JST (23:30 UTC)', '2026-06-30T23:30:00Z or 2026-06-30T23:00:00Z ! date-utc-differs'],
    ['Jan 5, 18:00 WET (18:30 UTC)', '2026-01-05T18:30:00Z or 2026-01-05T18:00:00Z ! date-utc-differs'],
    ['Jan 5, 19:00 CET (18:30 UTC)', '2026-01-05T18:30:00Z or 2026-01-05T18:00:00Z ! date-utc-differs'],
    ['July 1, 9 AM AoE / 8 AM HST', '2026-07-01T21:00:00Z or 2026-07-01T18:00:00Z ! date-utc-differs'],
    ['July 1, 5 PM (00:00 UTC)', '2026-07-01T00:00:00Z ! date-zone-missing'],
    ['July 1, 5 PM IST / 5 PM CST (11:30 UTC)', '2026-07-01T11:30:00Z ! date-zone-ambiguous'],
    [
      'Jan 6, 10 AM JST / 6 PM PDT (01:00 UTC)',
      '2026-01-06T01:00:00Z or 2026-01-06T02:00:00Z ! date-zone-season',
    ],
    [
      'Jan 5, 5 PM PST / 6 PM PDT (01:00 UTC)',
      '2026-01-06T01:00:00Z or 2026-01-06T02:00:00Z ! date-zone-season',
    ],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })

  it('are at most eight', () => {
    const row = (count: number) => `July 1, ${Array(count).fill('18:00 UTC').join(' / ')}`
    expect(showDates(row(8))).toBe('2026-07-01T18:00:00Z')
    expect(showDates(row(9))).toBe('2026-07-01T18:00:00Z ! date-unread')
  })

  it.each([
    ['July 1, 9 - 11 AM', ['‘9’ has no time zone', '‘11 AM’ has no time zone']],
    ['July 1, 5 PM UTC - 4 PM', ['The end, ‘4 PM’, lies before the start; it is taken for the next day’s']],
  ])('and of %s is said %j', (cell, messages) => {
    expect(sayDoubts(cell)).toEqual(messages)
  })
})

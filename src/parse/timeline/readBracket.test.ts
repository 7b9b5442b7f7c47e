import { describe, expect, it } from 'vitest'
import { showDates } from '../testing/showDates.ts'
import { readDates } from './readDates.ts'

describe('a bracket says more of the moment before it', () => {
  // 2 July 2026 was a Thursday.
  it.each([
    // its weekday
    ['July 2 (Wed)', '2026-07-02 or 2026-07-01 ! date-weekday'],
    ['July 2, (Wed)', '2026-07-02 or 2026-07-01 ! date-weekday'],
    ['July 2 [Wed]', '2026-07-02 or 2026-07-01 ! date-weekday'],
    ['Thu, July 2 (Wed)', '2026-07-02'],
    ['July 2 (Wed is a holiday)', '2026-07-02'],
    // its year
    ['Dec 5 (2025)', '2025-12-05'],
    ['Dec 5, 2026 (2025)', '2026-12-05 ! date-unread'],
    ['Dec 5 (2025 in review)', '2026-12-05 ! date-unread'],
    // the zone of its time
    ['July 1, 18:00 (UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, 18:00, (UTC)', '2026-07-01T18:00:00Z'],
    ['18:00, July 1 (UTC)', '2026-07-01T18:00:00Z'],
    ['18:00 UTC, July 1 (PDT)', '2026-07-01T18:00:00Z ! date-unread'],
    ['July 1, 18:00, (PDT is not in use)', '2026-07-01 ! date-zone-missing'],
    // its time
    ['July 1 (18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1, (18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1 [18:00 UTC]', '2026-07-01T18:00:00Z'],
    ['July 1 (at 18:00 UTC)', '2026-07-01T18:00:00Z'],
    ['July 1 (18:00 UTC was too soon)', '2026-07-01 ! date-unread'],
    // its time in another zone, with a day of its own
    ['July 1, 11 PM PDT (06:00 UTC / July 2)', '2026-07-02T06:00:00Z'],
    ['July 1, 11 PM PDT (06:00 UTC, Thu, July 2)', '2026-07-02T06:00:00Z'],
    ['July 1, 11 PM PDT (Thu July 2, 06:00 UTC)', '2026-07-02T06:00:00Z'],
    [
      'July 1, 5 PM PDT (Aug 2, 00:00 UTC)',
      '2026-07-01T00:00:00Z or 2026-07-02T00:00:00Z ! date-utc-differs',
    ],
    ['July 1, 11 PM PDT (2, 06:00 UTC)', '2026-07-02T06:00:00Z ! date-unread'],
    ['July 1, 11 PM PDT (06:00 UTC, 2)', '2026-07-02T06:00:00Z ! date-unread'],
    ['July 1, 11 PM PDT (7/2, 06:00 UTC)', '2026-07-02T06:00:00Z ! date-unread'],
    ['July 1, 11 PM PDT (06:00 UTC, 7/2)', '2026-07-02T06:00:00Z ! date-unread'],
  ])('%s', (cell, expected) => {
    expect(showDates(cell)).toBe(expected)
  })
})

describe('any other bracket is a remark', () => {
  it.each<[string, string[]]>([
    ['July 1 (Week 1)', ['Week 1']],
    ['July 1, (Week 1)', ['Week 1']],
    ['July 1 [Week 1]', ['Week 1']],
    ['July 1 (Week 1) - July 9 [Week 2]', ['Week 1', 'Week 2']],
    ['July 1 (Week 1) (late)', ['Week 1', 'late']],
    ['July 1 (Week [one] of two) - July 9', ['Week [one] of two']],
    ['July 1 (Week (one) of two) - July 9', ['Week (one) of two']],
    ['Thu, July 2 (Wed)', ['Wed']],
    ['July 1 (Week 1', ['Week 1']],
    ['July 1 ()', []],
    ['July 1 (', []],
    ['July 1 (Wed) (2026) (18:00 UTC)', []],
  ])('%s', (cell, remarks) => {
    expect(readDates(cell, { term: 2026 }, true).remarks).toEqual(remarks)
  })

  it('and what stands behind it is read', () => {
    expect(showDates('July 1 [Week 1] 18:00 UTC')).toBe('2026-07-01T18:00:00Z')
    expect(showDates('July 1 (Week (1)) 18:00 UTC')).toBe('2026-07-01T18:00:00Z')
    expect(showDates('July 1 (Week [1]) - July 9')).toBe('2026-07-01 … 2026-07-09')
  })
})

import { describe, expect, it } from 'vitest'
import { formatCountdown, isWithinAWeek } from './countdown.ts'

const deadline = { date: '2025-08-12', instant: '2025-08-12T18:00:00Z' }
const at = (iso: string) => Date.parse(iso)

describe('formatCountdown to an instant', () => {
  it.each([
    ['2025-08-07T18:00:00Z', 'in 5 days'],
    ['2025-08-10T18:00:00Z', 'in 2 days'],
    ['2025-08-10T18:01:00Z', 'in 47 hours'],
    ['2025-08-12T15:30:00Z', 'in 2 hours'],
    ['2025-08-12T16:30:00Z', 'in 90 minutes'],
    ['2025-08-12T17:58:30Z', 'in 1 minute'],
    ['2025-08-12T17:59:30Z', 'in less than a minute'],
    ['2025-08-12T18:00:30Z', 'just now'],
    ['2025-08-12T21:00:00Z', '3 hours ago'],
    ['2025-08-20T00:00:00Z', '8 days ago'],
  ])('at %s: %s', (now, text) => {
    expect(formatCountdown(deadline, at(now), 'UTC')).toBe(text)
  })

  it("counts the reader's days: 12 August is the 13th in Auckland", () => {
    const now = at('2025-08-06T20:00:00Z')
    expect(formatCountdown(deadline, now, 'Pacific/Auckland')).toBe('in 6 days')
    expect(formatCountdown(deadline, at('2025-08-06T11:00:00Z'), 'Pacific/Auckland')).toBe('in 7 days')
  })
})

describe('formatCountdown to a plain day', () => {
  const day = { date: '2025-11-03' }

  it.each([
    ['2025-11-01T06:30:00Z', 'America/Los_Angeles', 'in 3 days'],
    ['2025-11-01T07:00:00Z', 'America/Los_Angeles', 'in 2 days'],
    ['2025-11-02T07:30:00Z', 'America/Los_Angeles', 'tomorrow'],
    ['2025-11-03T07:59:00Z', 'America/Los_Angeles', 'tomorrow'],
    ['2025-11-03T08:00:00Z', 'America/Los_Angeles', 'today'],
    ['2025-11-03T08:00:00Z', 'Pacific/Kiritimati', 'today'],
    ['2025-11-03T10:00:00Z', 'Pacific/Kiritimati', 'yesterday'],
    ['2025-11-05T11:00:00Z', 'Pacific/Pago_Pago', '2 days ago'],
  ])('at %s in %s: %s, over a change of the clocks', (now, zone, text) => {
    expect(formatCountdown(day, at(now), zone)).toBe(text)
  })
})

describe('isWithinAWeek', () => {
  it('counts civil days and excludes what is over', () => {
    expect(isWithinAWeek(deadline, at('2025-08-05T00:00:00Z'), 'UTC')).toBe(true)
    expect(isWithinAWeek(deadline, at('2025-08-04T23:59:00Z'), 'UTC')).toBe(false)
    expect(isWithinAWeek(deadline, at('2025-08-12T18:00:00Z'), 'UTC')).toBe(false)
    expect(isWithinAWeek({ date: '2025-08-12' }, at('2025-08-12T18:00:00Z'), 'UTC')).toBe(true)
    expect(isWithinAWeek({ date: '2025-08-12' }, at('2025-08-13T00:00:00Z'), 'UTC')).toBe(false)
  })
})

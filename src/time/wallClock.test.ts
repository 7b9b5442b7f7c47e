import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './civilDay.ts'
import { startOfDay, wallClock } from './wallClock.ts'

const iso = (ms: number) => new Date(ms).toISOString()

describe('startOfDay', () => {
  it.each([
    ['an ordinary day', '2025-08-12', 'Asia/Kolkata', '2025-08-11T18:30:00.000Z'],
    ['UTC+14', '2025-08-12', 'Pacific/Kiritimati', '2025-08-11T10:00:00.000Z'],
    ['UTC−11', '2025-08-12', 'Pacific/Pago_Pago', '2025-08-12T11:00:00.000Z'],
    ['UTC−12', '2025-08-12', 'Etc/GMT+12', '2025-08-12T12:00:00.000Z'],
    ['a midnight that Cairo skips (00:00 → 01:00)', '2025-04-25', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
    ['a midnight that Havana has twice', '2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
    [
      'a midnight at which São Paulo went back',
      '2019-02-17',
      'America/Sao_Paulo',
      '2019-02-17T03:00:00.000Z',
    ],
    ['a day that Apia skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['the day after clocks went forward', '2025-03-10', 'America/Los_Angeles', '2025-03-10T07:00:00.000Z'],
    ['the day after clocks went back', '2025-11-03', 'America/Los_Angeles', '2025-11-03T08:00:00.000Z'],
  ])('%s', (_, day, zone, instant) => {
    expect(iso(startOfDay(day, zone))).toBe(instant)
  })
})

describe('wallClock', () => {
  it('counts offsets in minutes east of Greenwich', () => {
    const instant = Date.parse('2025-08-12T18:00:00Z')
    expect(wallClock(instant, 'Asia/Kathmandu')).toEqual({
      date: '2025-08-12',
      hour: 23,
      minute: 45,
      offsetMinutes: 345,
    })
    expect(wallClock(instant, 'America/St_Johns').offsetMinutes).toBe(-150)
    expect(wallClock(instant + 59_999, 'UTC')).toMatchObject({ hour: 18, minute: 0, offsetMinutes: 0 })
  })

  it('says hour 0 at midnight, not 24', () => {
    expect(wallClock(Date.parse('2025-08-12T00:00:00Z'), 'UTC')).toMatchObject({
      date: '2025-08-12',
      hour: 0,
    })
  })
})

describe('against Luxon, any minute of 2015–2035 in any zone', () => {
  const zone = fc.constantFrom('UTC', 'Asia/Kolkata', ...Intl.supportedValuesOf('timeZone'))
  const minute = fc.integer({ min: Date.UTC(2015) / 60_000, max: Date.UTC(2035) / 60_000 })

  it('shows the same wall', () => {
    fc.assert(
      fc.property(minute, zone, (at, name) => {
        const other = DateTime.fromMillis(at * 60_000, { zone: name })
        expect(wallClock(at * 60_000, name)).toEqual({
          date: other.toISODate(),
          hour: other.hour,
          minute: other.minute,
          offsetMinutes: other.offset,
        })
      }),
    )
  })

  it('begins days where Luxon does', () => {
    fc.assert(
      fc.property(minute, zone, (at, name) => {
        const other = DateTime.fromMillis(at * 60_000, { zone: name }).startOf('day')
        expect(iso(startOfDay(other.toISODate() ?? '', name))).toBe(iso(other.toMillis()))
      }),
    )
  })
})

describe('civil days', () => {
  it('counts across both clock changes, leap days and New Year', () => {
    expect(daysBetween('2025-03-08', '2025-03-10')).toBe(2)
    expect(daysBetween('2025-11-03', '2025-11-01')).toBe(-2)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})

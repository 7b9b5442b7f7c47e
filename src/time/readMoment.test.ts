import { describe, expect, it } from 'vitest'
import { readMoment } from './readMoment.ts'

const read = (written: string, zone = 'UTC') => {
  const moment = readMoment(written, zone)
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

describe('readMoment', () => {
  it.each([
    ['2025-08-10T12:00Z', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10t12:00:30.5z', '2025-08-10T12:00:30.500Z'],
    ['2025-08-10T17:30+05:30', '2025-08-10T12:00:00.000Z'],
    // What is left of '+05:30' and '+0530' in an address.
    ['2025-08-10T17:30 05:30', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10T17:30 0530', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10T05:00-0700', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10T12Z', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10 12:00Z', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10 17:30:00+05:30', '2025-08-10T12:00:00.000Z'],
    ['2025-08-10T12:00:30.123456Z', '2025-08-10T12:00:30.123Z'],
    [' 2024-02-29T00:00Z ', '2024-02-29T00:00:00.000Z'],
  ])('reads the instant %j, the same in every zone', (written, instant) => {
    expect(read(written, 'Asia/Kolkata')).toBe(instant)
    expect(read(written, 'Pacific/Pago_Pago')).toBe(instant)
  })

  it.each([
    ['UTC', '2025-08-10T00:00:00.000Z'],
    ['Asia/Kolkata', '2025-08-09T18:30:00.000Z'],
    ['Pacific/Kiritimati', '2025-08-09T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2025-08-10T11:00:00.000Z'],
  ])('takes a date for its beginning in %s', (zone, instant) => {
    expect(read('2025-08-10', zone)).toBe(instant)
  })

  it('takes a date without a midnight for its first moment', () => {
    expect(read('2025-04-25', 'Africa/Cairo')).toBe('2025-04-24T22:00:00.000Z')
  })

  it.each([
    '',
    'now',
    'yesterday',
    '2025',
    '2025-08',
    '2025-8-1',
    '2025-02-30',
    '2025-02-29T12:00Z',
    '2025-13-01',
    '2025-08-10T12:00',
    '2025-08-10T12',
    '2025-08-10 12:00',
    '2025-08-10T25:00Z',
    '2025-08-10T12:00 IST',
    '1754827200000',
    '0025-08-10',
    '12025-08-10',
    '10.08.2025',
  ])('refuses %j', written => {
    expect(read(written)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { type Axis, axisOf, axisWidthRem, barOf, labelRooms, ticksOf, todayOn, type Zoom } from './axis.ts'
import { dayNumber } from './civilDay.ts'
import { seedTimeline } from './seedTimeline.fixture.ts'

const july = dayNumber('2025-07-01')
const seedDays = 31 + 31 + 30 + 31 + 30
const percent = (days: number) => (days / seedDays) * 100

function seedAxis(zoom: Zoom = 'fit', zone = 'UTC'): Axis {
  const axis = axisOf(seedTimeline, zone, zoom)
  if (!axis) throw new Error('the seed has dates')
  return axis
}

function row(key: string): Milestone {
  const found = seedTimeline.find(one => one.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('axisOf', () => {
  it('spans whole months around the term', () => {
    expect(seedAxis()).toEqual({ start: july, end: dayNumber('2025-12-01'), zoom: 'fit' })
  })

  it('needs no further month for a last day at the end of one', () => {
    const lastOfMonth: Milestone = { ...row('term_end'), start: { date: '2025-11-30' } }
    expect(axisOf([lastOfMonth], 'UTC', 'fit')?.end).toBe(dayNumber('2025-12-01'))
  })

  it('holds a single moment at the first minute of a month', () => {
    const midnight: Milestone = {
      ...row('term_end'),
      start: { date: '2025-12-01', instant: '2025-12-01T00:00:00Z' },
    }
    expect(axisOf([midnight], 'UTC', 'fit')).toMatchObject({ start: dayNumber('2025-12-01') })
    expect(axisOf([midnight], 'UTC', 'fit')?.end).toBe(dayNumber('2026-01-01'))
  })

  it('is undefined without dates', () => {
    expect(axisOf([], 'UTC', 'fit')).toBeUndefined()
  })
})

describe('barOf', () => {
  it.each([
    'UTC',
    'Asia/Kolkata',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Pacific/Pago_Pago',
    'Africa/Cairo',
  ])('keeps plain days in place in %s', zone => {
    const { from, to, isMoment } = barOf(row('term_end'), seedAxis('fit', zone), zone)
    expect(isMoment).toBe(true)
    // The middle of 28 November, the 150th day after 1 July.
    expect(from).toBeCloseTo(percent(150.5))
    expect(to).toBe(from)
    expect(barOf(row('proposals_open'), seedAxis('fit', zone), zone).from).toBeCloseTo(percent(1))
  })

  it('puts an instant where the wall in the zone shows it', () => {
    const end = (zone: string) => barOf(row('applications_open'), seedAxis('fit', zone), zone).to
    expect(end('UTC')).toBeCloseTo(percent(42 + 18 / 24))
    expect(end('America/Los_Angeles')).toBeCloseTo(percent(42 + 11 / 24))
    expect(end('Pacific/Auckland')).toBeCloseTo(percent(43 + 6 / 24))
  })
})

describe('todayOn', () => {
  it('moves with the zone', () => {
    const now = Date.parse('2025-08-12T18:00:00Z')
    expect(todayOn(seedAxis(), now, 'UTC')).toBeCloseTo(percent(42.75))
    expect(todayOn(seedAxis(), now, 'Asia/Kolkata')).toBeCloseTo(percent(42 + 23.5 / 24))
  })

  it('is not on an axis that it is outside of', () => {
    expect(todayOn(seedAxis(), Date.parse('2025-06-30T23:59:00Z'), 'UTC')).toBeUndefined()
    expect(todayOn(seedAxis(), Date.parse('2025-12-02T00:00:00Z'), 'UTC')).toBeUndefined()
  })
})

describe('ticksOf', () => {
  it('names the months', () => {
    expect(ticksOf(seedAxis()).map(({ label }) => label)).toEqual(['Jul', 'Aug', 'Sep', 'Oct', 'Nov'])
    expect(ticksOf(seedAxis())[1]?.at).toBeCloseTo(percent(31))
  })

  it('adds Mondays for weeks', () => {
    const mondays = ticksOf(seedAxis('weeks')).filter(({ isMajor }) => !isMajor)
    expect(mondays.slice(0, 2).map(({ label }) => label)).toEqual(['7 Jul', '14 Jul'])
    expect(mondays).toHaveLength(21)
  })

  it('names the years of a term that lies in two', () => {
    const axis = { start: dayNumber('2025-12-01'), end: dayNumber('2026-03-01'), zoom: 'fit' } as const
    expect(ticksOf(axis).map(({ label }) => label)).toEqual(['Dec 2025', 'Jan 2026', 'Feb'])
  })

  it.each(['fit', 'months', 'weeks'] as const)('stays readable over centuries, %s', zoom => {
    const axis = { start: dayNumber('1925-01-01'), end: dayNumber('2205-01-01'), zoom }
    expect(ticksOf(axis).length).toBeLessThan(25)
    expect(axisWidthRem(axis)).toBeLessThan(1300)
  })
})

describe('labelRooms', () => {
  const rooms = (most: number) => labelRooms(ticksOf(seedAxis()), most)

  it('gives each label the room up to the next', () => {
    expect(rooms(5)[0]).toBeCloseTo(percent(31))
    expect(rooms(5)[4]).toBeCloseTo(percent(30))
  })

  it('shows every second of too many', () => {
    const [july, august, september, october, november] = rooms(3)
    expect([august, october]).toEqual([0, 0])
    expect([july, september, november].map(room => Math.round(room ?? 0))).toEqual(
      [62, 61, 30].map(days => Math.round(percent(days))),
    )
  })
})

it('gives a week more room than a month its share', () => {
  expect(axisWidthRem(seedAxis('fit'))).toBe(0)
  expect(axisWidthRem(seedAxis('months'))).toBeCloseTo((seedDays / 30) * 14)
  expect(axisWidthRem(seedAxis('weeks'))).toBeGreaterThan(axisWidthRem(seedAxis('months')))
})

it('has room for more dates than a function takes arguments', () => {
  const [one] = seedTimeline
  const many = Array.from({ length: 150_000 }, () => one).filter(milestone => milestone !== undefined)
  expect(axisOf(many, 'UTC', 'fit')).toEqual(axisOf(many.slice(0, 1), 'UTC', 'fit'))
})

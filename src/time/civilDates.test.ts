import { expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { describeOnMachines } from '../testing/machineZones.ts'
import { axisOf, barOf, todayOn } from './axis.ts'
import { addDays, dayNumber } from './civilDay.ts'
import { formatCountdown } from './countdown.ts'
import { formatWhen } from './formatWhen.ts'
import { milestoneState, spanOf } from './milestoneState.ts'
import { readMoment } from './readMoment.ts'
import { wallClock } from './wallClock.ts'

/**
 * The days on which clocks change in 2025, with the hours that they have; none where they never do. From the rules of
 * the tz database: those of Cairo, Beirut and Santiago change at midnight, so that in spring a day has no midnight, and
 * in autumn it is the day before that grows longer.
 */
const changes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'America/Los_Angeles': { '2025-03-09': 23, '2025-11-02': 25 },
  'America/New_York': { '2025-03-09': 23, '2025-11-02': 25 },
  'Europe/London': { '2025-03-30': 23, '2025-10-26': 25 },
  'Europe/Berlin': { '2025-03-30': 23, '2025-10-26': 25 },
  'Africa/Cairo': { '2025-04-25': 23, '2025-10-30': 25 },
  'Asia/Beirut': { '2025-03-30': 23, '2025-10-25': 25 },
  'America/Santiago': { '2025-04-05': 25, '2025-09-07': 23 },
  'Australia/Sydney': { '2025-04-06': 25, '2025-10-05': 23 },
  'Australia/Lord_Howe': { '2025-04-06': 24.5, '2025-10-05': 23.5 },
  'Pacific/Auckland': { '2025-04-06': 25, '2025-09-28': 23 },
  'Pacific/Chatham': { '2025-04-06': 25, '2025-09-28': 23 },
  'Asia/Kolkata': {},
  'Asia/Kathmandu': {},
  'Pacific/Kiritimati': {},
  'Pacific/Pago_Pago': {},
  UTC: {},
}

/** Every day on which clocks change somewhere, and the days around it. */
const days = [...new Set(Object.values(changes).flatMap(Object.keys))].flatMap(day =>
  [-1, 0, 1].map(shift => addDays(day, shift)),
)
const cases = Object.keys(changes).flatMap(zone => days.map(day => ({ zone, day })))

const weekdayOf = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00Z`))

function milestone(day: string): Milestone {
  return { key: 'term_end', activity: '', start: { date: day }, written: '', notes: [], line: 1 }
}

describeOnMachines('a civil day', () => {
  it('is told as it is written in every zone', () => {
    for (const { zone, day } of cases) {
      const told = formatWhen({ date: day }, zone, '2025')
      expect(told.kind === 'day' && told.day.slice(0, 3), `${day} in ${zone}`).toBe(weekdayOf(day))
      expect(told.kind === 'day' && told.day.split(' ')[1]).toBe(String(Number(day.slice(8))))
    }
  })

  it('lasts from its first minute on the wall to the first of the next, 23, 24 or 25 hours', () => {
    for (const { zone, day } of cases) {
      const { start, end } = spanOf(milestone(day), zone)
      const where = `${day} in ${zone}`
      expect((end - start) / 3_600_000, where).toBe(changes[zone]?.[day] ?? 24)
      expect(wallClock(start, zone).date, where).toBe(day)
      expect(wallClock(start - 60_000, zone).date, where).toBe(addDays(day, -1))
      expect(wallClock(end - 60_000, zone).date, where).toBe(day)
      expect(wallClock(end, zone).date, where).toBe(addDays(day, 1))
      expect(milestoneState(milestone(day), end - 1, zone), where).toBe('open')
      expect(milestoneState(milestone(day), end, zone), where).toBe('past')
      expect(readMoment(day, zone), where).toBe(start)
    }
  })

  it.each([
    ['Africa/Cairo', '2025-04-25'],
    ['Asia/Beirut', '2025-03-30'],
    ['America/Santiago', '2025-09-07'],
  ])('begins at 01:00 where midnight is missing: %s, %s', (zone, date) => {
    const { start } = spanOf(milestone(date), zone)
    expect(wallClock(start, zone)).toMatchObject({ date, hour: 1, minute: 0 })
  })

  it('is as many days away as the reader’s calendar says, from the first minute to the last', () => {
    for (const { zone, day } of cases) {
      const { start, end } = spanOf(milestone(day), zone)
      const after = (days: number) => ({ date: addDays(day, days) })
      for (const now of [start, end - 1]) {
        expect(formatCountdown(after(0), now, zone), `${day} in ${zone}`).toBe('today')
        expect(formatCountdown(after(1), now, zone), `${day} in ${zone}`).toBe('tomorrow')
        expect(formatCountdown(after(30), now, zone), `${day} in ${zone}`).toBe('in 30 days')
        expect(formatCountdown(after(-2), now, zone), `${day} in ${zone}`).toBe('2 days ago')
      }
    }
  })

  it('lies at the same place of the axis in every zone, and today’s line inside it', () => {
    for (const { zone, day } of cases) {
      const axis = axisOf([milestone(day)], zone, 'fit')
      if (!axis) throw new Error(day)
      const place = (days: number) => ((days - axis.start) / (axis.end - axis.start)) * 100
      expect(barOf(milestone(day), axis, zone).from, `${day} in ${zone}`).toBeCloseTo(
        place(dayNumber(day) + 0.5),
      )
      const { start, end } = spanOf(milestone(day), zone)
      expect(todayOn(axis, start, zone)).toBeGreaterThanOrEqual(place(dayNumber(day)) - 1e-9)
      expect(todayOn(axis, end - 60_000, zone)).toBeLessThan(place(dayNumber(day) + 1))
    }
  })
})

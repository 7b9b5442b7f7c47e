import { describe, expect, it } from 'vitest'
import type { When } from '../model/term.ts'
import { describeOnMachines } from '../testing/machineZones.ts'
import { formatDayShift, formatWhen } from './formatWhen.ts'
import { seedTimeline } from './seedTimeline.fixture.ts'

function tell(when: When, zone: string): string {
  const text = formatWhen(when, zone, '2025')
  if (text.kind === 'day') return text.day
  return [text.day, text.time, text.offset, formatDayShift(text.dayShift)].filter(Boolean).join(' ')
}

const plainDays = {
  proposalsStart: 'Wed 2 Jul',
  reviewStart: 'Wed 13 Aug',
  selection: 'Wed 27 Aug',
  termStart: 'Mon 8 Sep',
  firstStipends: 'Wed 15 Oct',
  secondStipends: 'Wed 26 Nov',
  termEnd: 'Fri 28 Nov',
}

/** What the seed's rows must read in each zone; plain days are the same everywhere. */
const expected: Record<string, Record<string, string>> = {
  'Asia/Kolkata': {
    proposalsEnd: 'Tue 29 Jul 23:30 GMT+5:30',
    applicationsStart: 'Thu 31 Jul 23:30 GMT+5:30',
    applicationsEnd: 'Tue 12 Aug 23:30 GMT+5:30',
    reviewEnd: 'Tue 26 Aug 23:30 GMT+5:30',
    midterm: 'Tue 14 Oct 23:30 GMT+5:30',
    final: 'Wed 26 Nov 00:30 GMT+5:30 +1 day',
  },
  'America/Los_Angeles': {
    proposalsEnd: 'Tue 29 Jul 11:00 GMT-7',
    applicationsStart: 'Thu 31 Jul 11:00 GMT-7',
    applicationsEnd: 'Tue 12 Aug 11:00 GMT-7',
    reviewEnd: 'Tue 26 Aug 11:00 GMT-7',
    midterm: 'Tue 14 Oct 11:00 GMT-7',
    final: 'Tue 25 Nov 11:00 GMT-8',
  },
  'Pacific/Auckland': {
    proposalsEnd: 'Wed 30 Jul 06:00 GMT+12 +1 day',
    applicationsStart: 'Fri 1 Aug 06:00 GMT+12 +1 day',
    applicationsEnd: 'Wed 13 Aug 06:00 GMT+12 +1 day',
    reviewEnd: 'Wed 27 Aug 06:00 GMT+12 +1 day',
    midterm: 'Wed 15 Oct 07:00 GMT+13 +1 day',
    final: 'Wed 26 Nov 08:00 GMT+13 +1 day',
  },
  UTC: {
    proposalsEnd: 'Tue 29 Jul 18:00 GMT',
    applicationsStart: 'Thu 31 Jul 18:00 GMT',
    applicationsEnd: 'Tue 12 Aug 18:00 GMT',
    reviewEnd: 'Tue 26 Aug 18:00 GMT',
    midterm: 'Tue 14 Oct 18:00 GMT',
    final: 'Tue 25 Nov 19:00 GMT',
  },
  'Pacific/Kiritimati': {
    proposalsEnd: 'Wed 30 Jul 08:00 GMT+14 +1 day',
    applicationsStart: 'Fri 1 Aug 08:00 GMT+14 +1 day',
    applicationsEnd: 'Wed 13 Aug 08:00 GMT+14 +1 day',
    reviewEnd: 'Wed 27 Aug 08:00 GMT+14 +1 day',
    midterm: 'Wed 15 Oct 08:00 GMT+14 +1 day',
    final: 'Wed 26 Nov 09:00 GMT+14 +1 day',
  },
  'Pacific/Pago_Pago': {
    proposalsEnd: 'Tue 29 Jul 07:00 GMT-11',
    applicationsStart: 'Thu 31 Jul 07:00 GMT-11',
    applicationsEnd: 'Tue 12 Aug 07:00 GMT-11',
    reviewEnd: 'Tue 26 Aug 07:00 GMT-11',
    midterm: 'Tue 14 Oct 07:00 GMT-11',
    final: 'Tue 25 Nov 08:00 GMT-11',
  },
}

function tellSeed(zone: string): Record<string, string> {
  const names = [
    ['proposalsStart', 'proposalsEnd'],
    ['applicationsStart', 'applicationsEnd'],
    ['reviewStart', 'reviewEnd'],
    ['selection'],
    ['termStart'],
    ['midterm'],
    ['firstStipends'],
    ['final'],
    ['secondStipends'],
    ['termEnd'],
  ]
  const told: Record<string, string> = {}
  seedTimeline.forEach(({ start, end }, row) => {
    const [first, last] = names[row] ?? []
    if (first) told[first] = tell(start, zone)
    if (last && end) told[last] = tell(end, zone)
  })
  return told
}

describeOnMachines('formatWhen', () => {
  it.each(Object.entries(expected))('reads the seed right in %s', (zone, times) => {
    expect(tellSeed(zone)).toEqual({ ...plainDays, ...times })
  })
})

describe('formatWhen', () => {
  it('tells UTC beside the local time', () => {
    const when = { date: '2025-11-25', instant: '2025-11-25T19:00:00Z' }
    expect(formatWhen(when, 'Asia/Kolkata')).toMatchObject({
      day: 'Wed 26 Nov 2025',
      utc: 'Tue 25 Nov 2025, 19:00',
    })
  })

  it('marks a day earlier in the west, and two days later between the ends of the Earth', () => {
    const utcMidnight = { date: '2026-08-03', instant: '2026-08-03T00:00:00Z' }
    expect(tell(utcMidnight, 'America/Los_Angeles')).toBe('Sun 2 Aug 2026 17:00 GMT-7 −1 day')
    const anywhereOnEarth = { date: '2026-08-03', instant: '2026-08-04T11:59:00Z' }
    expect(tell(anywhereOnEarth, 'Pacific/Kiritimati')).toBe('Wed 5 Aug 2026 01:59 GMT+14 +2 days')
  })
})

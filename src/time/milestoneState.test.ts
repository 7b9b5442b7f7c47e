import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { milestoneState, spanOf } from './milestoneState.ts'

const milestone = (start: Milestone['start'], end?: Milestone['end']): Milestone => ({
  key: 'any',
  activity: 'Any',
  start,
  ...(end && { end }),
  written: '',
  notes: [],
  line: 1,
})
const stateAt = (one: Milestone, iso: string, zone: string) => milestoneState(one, Date.parse(iso), zone)

describe('a window from a plain day to an instant', () => {
  const window = milestone({ date: '2025-07-02' }, { date: '2025-07-29', instant: '2025-07-29T18:00:00Z' })

  it.each([
    ['Asia/Kolkata', '2025-07-01T18:30:00Z'],
    ['America/Los_Angeles', '2025-07-02T07:00:00Z'],
    ['Pacific/Auckland', '2025-07-01T12:00:00Z'],
    ['Pacific/Kiritimati', '2025-07-01T10:00:00Z'],
    ['Pacific/Pago_Pago', '2025-07-02T11:00:00Z'],
    ['UTC', '2025-07-02T00:00:00Z'],
  ])('opens when 2 July begins in %s, and closes for all at once', (zone, opens) => {
    const justBefore = new Date(Date.parse(opens) - 1).toISOString()
    expect(stateAt(window, justBefore, zone)).toBe('upcoming')
    expect(stateAt(window, opens, zone)).toBe('open')
    expect(stateAt(window, '2025-07-29T17:59:59.999Z', zone)).toBe('open')
    expect(stateAt(window, '2025-07-29T18:00:00Z', zone)).toBe('past')
  })
})

describe('a window from an instant to a plain day', () => {
  const window = milestone({ date: '2025-07-02', instant: '2025-07-02T18:00:00Z' }, { date: '2025-07-04' })

  it('holds to the end of that day', () => {
    expect(stateAt(window, '2025-07-05T06:59:00Z', 'America/Los_Angeles')).toBe('open')
    expect(stateAt(window, '2025-07-05T07:00:00Z', 'America/Los_Angeles')).toBe('past')
    expect(stateAt(window, '2025-07-04T18:30:00Z', 'Asia/Kolkata')).toBe('past')
  })
})

describe('a single day', () => {
  it.each([
    ['23 hours, forward', '2025-03-09', 'America/Los_Angeles', 23],
    ['25 hours, back', '2025-11-02', 'America/Los_Angeles', 25],
    ['23 hours in the south', '2025-09-28', 'Pacific/Auckland', 23],
    ['25 hours in the south', '2025-04-06', 'Pacific/Auckland', 25],
    ['half an hour more, at Lord Howe', '2025-04-06', 'Australia/Lord_Howe', 24.5],
    ['no midnight', '2025-04-25', 'Africa/Cairo', 23],
    ['no change', '2025-03-09', 'Asia/Kolkata', 24],
  ])('lasts from midnight to midnight: %s', (_, date, zone, hours) => {
    const { start, end } = spanOf(milestone({ date }), zone)
    expect((end - start) / 3_600_000).toBe(hours)
    expect(milestoneState(milestone({ date }), end - 1, zone)).toBe('open')
    expect(milestoneState(milestone({ date }), end, zone)).toBe('past')
  })
})

describe('a single instant', () => {
  it('is ahead and then behind, never open', () => {
    const due = milestone({ date: '2025-10-14', instant: '2025-10-14T18:00:00Z' })
    expect(stateAt(due, '2025-10-14T17:59:59Z', 'Asia/Kolkata')).toBe('upcoming')
    expect(stateAt(due, '2025-10-14T18:00:00Z', 'Asia/Kolkata')).toBe('past')
  })
})

it('takes an end before its start for an empty window', () => {
  const inverted = milestone({ date: '2025-08-10' }, { date: '2025-08-01' })
  expect(stateAt(inverted, '2025-08-05T12:00:00Z', 'UTC')).toBe('upcoming')
  expect(stateAt(inverted, '2025-08-10T12:00:00Z', 'UTC')).toBe('past')
})

import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { alignTerm, formatDaysFromStart, reachOf } from './alignTerm.ts'
import { chooseEarlierTerms } from './chooseEarlierTerms.ts'
import { estimateDates, nextEstimate } from './estimateDates.ts'
import { seedTimeline } from './seedTimeline.fixture.ts'

/** A row as documents of 2023 and 2024 give it. */
function row(key: string, start: string, end?: string): Milestone {
  const dates = { start: { date: start }, ...(end && { end: { date: end } }) }
  return { key, activity: key, ...dates, written: '', notes: [], line: 1 }
}

/** Lines of the documents of 2024 Term 3 and 2023 Term 3. */
const term2024 = [
  row('applications_open', '2024-07-31', '2024-08-13'),
  row('selection_notify', '2024-09-03'),
  row('term_start', '2024-09-09'),
]
const term2023 = [row('applications_open', '2023-08-02', '2023-08-15'), row('term_start', '2023-09-04')]

describe('chooseEarlierTerms', () => {
  const ids = ['lfx-2026-1', 'lfx-2025-3', 'lfx-2025-2', 'lfx-2025-1', 'lfx-2024-3', 'lfx-2024-2']
  const terms = [...ids, 'lfx-2024-1', 'lfx-2023-3', 'lfx-2022-3', 'lfx-2021-3', 'gsoc-2025', 'gsoc-2024']
  const choose = (id: string) =>
    chooseEarlierTerms(
      terms.map(one => ({ id: one })),
      id,
    ).map(({ id }) => id)

  it('takes the two terms before, and the same one of three years', () => {
    expect(choose('lfx-2025-3')).toEqual([
      'lfx-2025-2',
      'lfx-2025-1',
      'lfx-2024-3',
      'lfx-2023-3',
      'lfx-2022-3',
    ])
    expect(choose('lfx-2026-1')).toEqual(['lfx-2025-3', 'lfx-2025-2', 'lfx-2025-1', 'lfx-2024-1'])
  })

  it('stays in the programme, and finds nothing before the first', () => {
    expect(choose('gsoc-2025')).toEqual(['gsoc-2024'])
    expect(choose('lfx-2021-3')).toEqual([])
  })
})

describe('alignTerm', () => {
  it('counts civil days from the start as written', () => {
    const aligned = alignTerm(seedTimeline)
    expect(aligned?.start).toBe('2025-09-08')
    expect(aligned?.marks.slice(1, 5)).toEqual([
      // 31 July to 12 August, 13 to 26 August, 27 August.
      { key: 'applications_open', from: -39, to: -26, isMoment: false },
      { key: 'application_review', from: -26, to: -12, isMoment: false },
      { key: 'selection_notify', from: -12, to: -11, isMoment: true },
      { key: 'term_start', from: 0, to: 1, isMoment: true },
    ])
    expect(reachOf(aligned ? [aligned] : [])).toEqual({ from: -71, to: 85 })
  })

  it('leaves out what has no counterpart, and a term without a start', () => {
    const spring = row('spring-term', '2022-03-01', '2022-05-31')
    expect(alignTerm([spring, row('term_start', '2022-03-01')])?.marks).toHaveLength(1)
    expect(alignTerm([spring])).toBeUndefined()
  })

  it('writes days with a sign', () => {
    expect([-39, 0, 81].map(formatDaysFromStart)).toEqual(['−39', '0', '+81'])
  })
})

describe('estimateDates', () => {
  const earlier = [
    { id: 'lfx-2026-2', timeline: [row('term_start', '2026-06-08')] },
    { id: 'lfx-2025-3', timeline: seedTimeline },
    { id: 'lfx-2024-3', timeline: term2024 },
    { id: 'lfx-2023-3', timeline: term2023 },
  ]

  it('moves the same term of earlier years by whole weeks', () => {
    const { dates, from } = estimateDates('lfx-2026-3', earlier)
    expect(from).toEqual(['lfx-2025-3', 'lfx-2024-3', 'lfx-2023-3'])
    const find = (key: string) => dates.find(one => one.key === key)
    expect(find('term_start')?.start).toEqual({
      earliest: '2026-09-07',
      middle: '2026-09-07',
      latest: '2026-09-07',
    })
    expect(find('applications_open')).toEqual({
      key: 'applications_open',
      activity: 'Mentee Applications Open',
      start: { earliest: '2026-07-29', middle: '2026-07-30', latest: '2026-08-05' },
      end: { earliest: '2026-08-11', middle: '2026-08-11', latest: '2026-08-18' },
    })
    // Of two the earlier: Wednesday 27 August 2025, Tuesday 3 September 2024.
    expect(find('selection_notify')?.start).toEqual({
      earliest: '2026-08-26',
      middle: '2026-08-26',
      latest: '2026-09-01',
    })
    expect(dates.map(({ key }) => key).slice(0, 3)).toEqual([
      'proposals_open',
      'applications_open',
      'application_review',
    ])
  })

  it('takes a single date for the end where other terms give a window', () => {
    const due = { id: 'lfx-2023-3', timeline: [row('proposals_open', '2023-07-27')] }
    const { dates } = estimateDates('lfx-2026-3', [{ id: 'lfx-2025-3', timeline: seedTimeline }, due])
    expect(dates[0]).toMatchObject({
      start: { earliest: '2026-07-01', latest: '2026-07-01' },
      end: { earliest: '2026-07-28', middle: '2026-07-28', latest: '2026-07-30' },
    })
  })

  it('tells what usually comes next, and nothing when all of it would be over', () => {
    const { dates } = estimateDates('lfx-2026-3', earlier)
    expect(nextEstimate(dates, '2026-08-15')?.key).toBe('applications_open')
    expect(nextEstimate(dates, '2026-08-19')?.key).toBe('application_review')
    expect(nextEstimate(dates, '2026-12-24')).toBeUndefined()
  })

  it('suggests nothing without the same term of another year', () => {
    expect(estimateDates('lfx-2026-1', earlier)).toEqual({ dates: [], from: [] })
  })
})

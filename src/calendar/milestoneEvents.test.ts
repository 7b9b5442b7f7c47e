import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { sampleTerm } from '../testing/sampleTerm.ts'
import { milestoneEvents } from './milestoneEvents.ts'

const edition = { asOf: Date.UTC(2025, 7, 1), sourceLine: (line: number) => `https://example.org/#L${line}` }
const term = sampleTerm([])

const eventsOf = (parts: Partial<Milestone>) =>
  milestoneEvents(
    {
      key: 'applications_open',
      activity: 'Mentee Applications Open',
      start: { date: '2025-07-31' },
      written: 'as written',
      notes: [],
      line: 12,
      ...parts,
    },
    term,
    edition,
  )
const spansOf = (parts: Partial<Milestone>) =>
  eventsOf(parts).map(({ span: { kind, start, end } }) => `${kind} ${start} ${end}`)

describe('the entries of a milestone', () => {
  it('are one day for a date', () => {
    expect(spansOf({ start: { date: '2025-12-31' } })).toEqual(['days 2025-12-31 2026-01-01'])
  })

  it('are the half hour before a deadline', () => {
    const start = { date: '2025-10-14', instant: '2025-10-14T18:00:00Z' }
    expect(spansOf({ key: 'midterm_evals', start })).toEqual([
      'times 2025-10-14T17:30:00Z 2025-10-14T18:00:00Z',
    ])
  })

  it('are the half hour from the start of a call', () => {
    const start = { date: '2026-03-03', instant: '2026-03-03T16:00:00Z' }
    expect(spansOf({ key: 'kickoff_call', start })).toEqual([
      'times 2026-03-03T16:00:00Z 2026-03-03T16:30:00Z',
    ])
    expect(eventsOf({ key: 'kickoff_call', start })[0]?.description).not.toContain('deadline')
  })

  it('are the time itself where a day gives both ends', () => {
    const start = { date: '2026-03-03', instant: '2026-03-03T16:00:00Z' }
    const end = { date: '2026-03-03', instant: '2026-03-03T17:00:00Z' }
    expect(spansOf({ start, end })).toEqual(['times 2026-03-03T16:00:00Z 2026-03-03T17:00:00Z'])
  })

  it('are a band of the written days and its end for a window', () => {
    // Thurs, July 31, 2025 11AM PDT – Tue, August 12, 2025 5 PM PDT, which is the 13th in UTC.
    const start = { date: '2025-07-31', instant: '2025-07-31T18:00:00Z' }
    const end = { date: '2025-08-12', instant: '2025-08-13T00:00:00Z' }
    expect(spansOf({ start, end })).toEqual([
      'days 2025-07-31 2025-08-13',
      'times 2025-08-12T23:30:00Z 2025-08-13T00:00:00Z',
    ])
    expect(eventsOf({ start, end }).map(({ title }) => title)).toEqual([
      'Mentee Applications Open · LFX 2025 Term 3',
      'Mentee applications close · LFX 2025 Term 3',
    ])
  })

  it('end with a whole day where the end has no time', () => {
    expect(spansOf({ start: { date: '2024-02-19' }, end: { date: '2024-02-29' } })).toEqual([
      'days 2024-02-19 2024-03-01',
      'days 2024-02-29 2024-03-01',
    ])
  })

  it('are one day for a window of one day', () => {
    expect(spansOf({ start: { date: '2024-02-19' }, end: { date: '2024-02-19' } })).toEqual([
      'days 2024-02-19 2024-02-20',
    ])
  })

  it('never end before they start, even if the document does', () => {
    expect(spansOf({ start: { date: '2025-08-12' }, end: { date: '2025-07-31' } })).toEqual([
      'days 2025-08-12 2025-08-13',
      'days 2025-07-31 2025-08-01',
    ])
    const start = { date: '2025-08-12', instant: '2025-08-12T18:00:00Z' }
    const end = { date: '2025-08-12', instant: '2025-08-12T09:00:00Z' }
    expect(spansOf({ start, end })).toEqual([
      'days 2025-08-12 2025-08-13',
      'times 2025-08-12T08:30:00Z 2025-08-12T09:00:00Z',
    ])
  })

  it('keep to the earlier of two readings, whichever that is, and say so', () => {
    // '5:00 PM PST' in May: literally UTC−8; Pacific time of that day would be an hour earlier.
    const start = {
      date: '2023-05-24',
      instant: '2023-05-25T01:00:00Z',
      otherInstant: '2023-05-25T00:00:00Z',
    }
    expect(spansOf({ key: 'final_evals', start })).toEqual([
      'times 2023-05-24T23:30:00Z 2023-05-25T00:00:00Z',
    ])
    expect(eventsOf({ start })[0]?.description).toContain(
      '2023-05-25 00:00 UTC, or 2023-05-25 01:00 UTC by another reading; this entry keeps to the earlier one',
    )
    const winter = {
      date: '2024-01-24',
      instant: '2024-01-24T15:00:00Z',
      otherInstant: '2024-01-24T16:00:00Z',
    }
    expect(spansOf({ start: winter })).toEqual(['times 2024-01-24T14:30:00Z 2024-01-24T15:00:00Z'])
  })

  it('give an earlier day in the prose an entry beside the deadline of the timeline', () => {
    // 2024 Term 3: 'Jul 3 - Jul 30 5:00 PM PDT' in the table, 'by July 23, 2024' in the instructions.
    const start = { date: '2024-07-03' }
    const end = { date: '2024-07-30', instant: '2024-07-31T00:00:00Z', otherDate: '2024-07-23' }
    expect(spansOf({ start, end })).toEqual([
      'days 2024-07-03 2024-07-31',
      'times 2024-07-30T23:30:00Z 2024-07-31T00:00:00Z',
      'days 2024-07-23 2024-07-24',
    ])
    const events = eventsOf({ start, end })
    expect(events.map(({ uid }) => uid)).toEqual([
      'lfx-2025-3.applications_open@mentorship-explorer',
      'lfx-2025-3.applications_open.end@mentorship-explorer',
      'lfx-2025-3.applications_open.doubt@mentorship-explorer',
    ])
    expect(events[2]?.title).toBe('Mentee applications close, by another reading · LFX 2025 Term 3')
    for (const { description } of events)
      expect(description).toContain(
        'Ends 2024-07-31 00:00 UTC, or 2024-07-23 by another reading; each has an entry',
      )
    const later = { ...end, otherDate: '2024-08-02' }
    expect(spansOf({ start, end: later })).toHaveLength(2)
  })

  it('do so for a single day whose weekday means the day before', () => {
    // 'Tuesday, July 30, 2025', which was a Wednesday.
    expect(spansOf({ start: { date: '2025-07-30', otherDate: '2025-07-29' } })).toEqual([
      'days 2025-07-30 2025-07-31',
      'days 2025-07-29 2025-07-30',
    ])
  })
})

describe('the text of an entry', () => {
  it('holds the activity, the text as written, notes, doubts of its line and the source', () => {
    const notices = [
      { kind: 'date-weekday' as const, message: 'Aug 4, 2026 is a Tuesday', line: 12 },
      { kind: 'date-vague' as const, message: 'of another line', line: 13 },
    ]
    const milestone: Milestone = {
      key: 'kickoff_call',
      activity: 'Kick Off Call',
      start: { date: '2026-08-04' },
      written: 'Mon, Aug 4, Times TBD (will be multiple timezone options)',
      notes: ['Times TBD'],
      line: 12,
    }
    const [event] = milestoneEvents(milestone, sampleTerm([], { notices }), edition)
    expect(event?.description.split('\n')).toEqual([
      'Kick Off Call',
      'As written: Mon, Aug 4, Times TBD (will be multiple timezone options)',
      'Date: 2026-08-04, no time given',
      'Source: https://example.org/#L12',
      'Doubt: The weekday does not fit the date. Aug 4, 2026 is a Tuesday',
      'Note: Times TBD',
    ])
    expect(event?.url).toBe('https://example.org/#L12')
  })

  it('has a short title that begins with a capital', () => {
    const activity = `intermediate checkpoint. ${'Mentors verify the quality of the completed tasks. '.repeat(3)}`
    expect(eventsOf({ key: 'midterm_evals', activity })[0]?.title).toBe(
      'Intermediate checkpoint. Mentors verify the quality of the completed tasks.… · LFX 2025 Term 3',
    )
  })

  it('names the end of a window that no table knows', () => {
    const end = { date: '2025-08-12' }
    expect(eventsOf({ key: 'spring-term', activity: 'Spring Term', end })[1]?.title).toBe(
      'End of “Spring Term” · LFX 2025 Term 3',
    )
  })
})

describe('the identity of an entry', () => {
  it('depends on term and key alone, so that a changed date moves the entry', () => {
    const end = { date: '2025-08-12' }
    const before = eventsOf({ end }).map(({ uid }) => uid)
    expect(before).toEqual([
      'lfx-2025-3.applications_open@mentorship-explorer',
      'lfx-2025-3.applications_open.end@mentorship-explorer',
    ])
    const after = eventsOf({
      activity: 'Applications',
      start: { date: '2025-08-02' },
      end: { date: '2025-08-20', instant: '2025-08-20T18:00:00Z' },
      written: 'Aug 2 – 20',
      line: 40,
    })
    expect(after.map(({ uid }) => uid)).toEqual(before)
  })
})

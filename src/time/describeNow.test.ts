import { describe, expect, it } from 'vitest'
import type { Role } from '../vocabulary/roles.ts'
import { describeNow } from './describeNow.ts'
import { seedTimeline } from './seedTimeline.fixture.ts'

function sayAt(iso: string, zone = 'Asia/Kolkata', machineZone = zone): string {
  const { lead, more } = describeNow(seedTimeline, { now: Date.parse(iso), zone, machineZone })
  return [lead, ...more].join(' ')
}

describe('describeNow on the seed', () => {
  it.each([
    [
      'before the first date',
      '2025-06-20T12:00:00Z',
      'Nothing has begun yet. Next: project proposals open in 12 days, Wed 2 Jul.',
    ],
    [
      'in a window',
      '2025-08-07T12:00:00Z',
      'Mentee applications are open; they close in 5 days, Tue 12 Aug 23:30 your time. Next: the review of applications begins in 6 days, Wed 13 Aug.',
    ],
    [
      'on the last day of a window',
      '2025-08-12T15:00:00Z',
      'Mentee applications are open; they close in 3 hours, Tue 12 Aug 23:30 your time. Next: the review of applications begins tomorrow, Wed 13 Aug.',
    ],
    [
      'between two windows',
      '2025-07-30T12:00:00Z',
      'Nothing is open now. Next: mentee applications open in 30 hours, Thu 31 Jul 23:30 your time.',
    ],
    [
      'on a single day',
      '2025-08-27T12:00:00Z',
      'Selection notifications go out today. Next: the mentorship begins in 12 days, Mon 8 Sep.',
    ],
    [
      'during the mentorship',
      '2025-10-01T12:00:00Z',
      'The mentorship is under way; it ends in 58 days, Fri 28 Nov. Next: midterm evaluations are due in 13 days, Tue 14 Oct 23:30 your time.',
    ],
    [
      'when only the end is left',
      '2025-11-27T12:00:00Z',
      'The mentorship is under way; it ends tomorrow, Fri 28 Nov.',
    ],
    ['on the last day', '2025-11-28T12:00:00Z', 'The term ends today.'],
    ['after it', '2026-03-01T12:00:00Z', 'This term ended on Fri 28 Nov 2025.'],
  ])('%s', (_, now, sentence) => {
    expect(sayAt(now)).toBe(sentence)
  })

  it('names the offset where the zone is not the reader’s own', () => {
    const now = '2025-08-07T12:00:00Z'
    expect(sayAt(now, 'Pacific/Auckland', 'Asia/Kolkata')).toContain(
      'close in 5 days, Wed 13 Aug 06:00 GMT+12.',
    )
    expect(sayAt(now, 'UTC', 'Asia/Kolkata')).toContain('close in 5 days, Tue 12 Aug 18:00 UTC.')
  })

  it('names the year where it is another', () => {
    expect(sayAt('2024-12-31T12:00:00Z')).toContain('Wed 2 Jul 2025')
  })

  it('points out the deadline in the last week of an open window alone', () => {
    const at = (iso: string) =>
      describeNow(seedTimeline, { now: Date.parse(iso), zone: 'UTC', machineZone: 'UTC' }).urgent
    expect(at('2025-07-20T00:00:00Z')).toBeUndefined()
    expect(at('2025-07-22T00:00:00Z')).toBe('in 7 days, Tue 29 Jul 18:00 your time')
    expect(at('2025-08-27T00:00:00Z')).toBeUndefined()
  })
})

describe('describeNow for a role', () => {
  const sayTo = (role: Role, iso: string) => {
    const viewpoint = { now: Date.parse(iso), zone: 'Asia/Kolkata', machineZone: 'Asia/Kolkata', role }
    const { lead, more } = describeNow(seedTimeline, viewpoint)
    return [lead, ...more].join(' ')
  }

  it.each([
    [
      'mentee',
      '2025-08-07T12:00:00Z',
      'Mentee applications are open; they close in 5 days, Tue 12 Aug 23:30 your time. As a mentee: your one time to apply. Next: the review of applications begins in 6 days, Wed 13 Aug.',
    ],
    [
      'mentor',
      '2025-08-20T12:00:00Z',
      'The review of applications is under way; it ends in 6 days, Tue 26 Aug 23:30 your time. As a mentor: read the applications and choose. Next: selection notifications go out in 7 days, Wed 27 Aug.',
    ],
    [
      'maintainer',
      '2025-08-20T12:00:00Z',
      'Nothing is open for maintainers now. The review of applications is under way; it ends in 6 days, Tue 26 Aug 23:30 your time. Next: selection notifications go out in 7 days, Wed 27 Aug.',
    ],
    [
      'mentee',
      '2025-07-20T12:00:00Z',
      'Nothing is open for mentees now. Project proposals are open; they close in 9 days, Tue 29 Jul 23:30 your time. Next: mentee applications open in 11 days, Thu 31 Jul 23:30 your time.',
    ],
    // The evaluation and the stipends in between are not theirs.
    [
      'maintainer',
      '2025-10-01T12:00:00Z',
      'The mentorship is under way; it ends in 58 days, Fri 28 Nov. Next: final evaluations are due in 56 days, Wed 26 Nov 00:30 your time.',
    ],
    ['mentor', '2026-03-01T12:00:00Z', 'This term ended on Fri 28 Nov 2025.'],
    // Due at 00:30 of the day of the stipends in India.
    [
      'mentee',
      '2025-11-25T12:00:00Z',
      'Final evaluations are due in 7 hours, Wed 26 Nov 00:30 your time. As a mentee: decides on your second stipend. The mentorship is under way; it ends in 3 days, Fri 28 Nov. Next: the second stipends are paid tomorrow, Wed 26 Nov.',
    ],
    [
      'mentor',
      '2025-10-13T12:00:00Z',
      'Midterm evaluations are due in 30 hours, Tue 14 Oct 23:30 your time. As a mentor: evaluate your mentee. The mentorship is under way; it ends in 46 days, Fri 28 Nov.',
    ],
  ] as const)('speaks to a %s at %s, and hides nothing that is open', (role, now, sentences) => {
    expect(sayTo(role, now)).toBe(sentences)
  })
})

describe('describeNow in a line', () => {
  const shorten = (iso: string, role: Role = 'mentee', zone = 'Asia/Kolkata') =>
    describeNow(seedTimeline, { now: Date.parse(iso), zone, machineZone: zone, role }).short

  it.each([
    ['2025-06-20T12:00:00Z', 'Mentee applications open in 41 days, Thu 31 Jul 23:30 your time'],
    ['2025-08-07T12:00:00Z', 'Mentee applications close in 5 days, Tue 12 Aug 23:30 your time'],
    ['2025-08-27T12:00:00Z', 'Selection notifications go out today'],
    ['2025-10-01T12:00:00Z', 'Midterm evaluations are due in 13 days, Tue 14 Oct 23:30 your time'],
    ['2026-03-01T12:00:00Z', 'This term ended on Fri 28 Nov 2025'],
  ])('at %s: %s', (now, line) => {
    expect(shorten(now)).toBe(line)
  })

  it.each([
    ['2025-11-25T12:00:00Z', 'Final evaluations are due in 7 hours, Wed 26 Nov 00:30 your time'],
    ['2025-08-12T15:00:00Z', 'Mentee applications close in 3 hours, Tue 12 Aug 23:30 your time'],
  ])('tells the nearest deadline at %s: %s', (now, line) => {
    expect(shorten(now)).toBe(line)
  })

  it('follows the role', () => {
    expect(shorten('2025-07-20T12:00:00Z', 'maintainer', 'UTC')).toBe(
      'Project proposals close in 9 days, Tue 29 Jul 18:00 your time',
    )
  })
})

describe('describeNow on other terms', () => {
  const viewpoint = { now: Date.parse('2025-08-07T12:00:00Z'), zone: 'UTC', machineZone: 'UTC' }
  const row = (key: string, activity: string, start: string, end?: string) => ({
    key,
    activity,
    start: { date: start },
    ...(end && { end: { date: end } }),
    written: '',
    notes: [],
    line: 1,
  })

  it('counts down to the earlier reading of a doubtful time, and says so', () => {
    // "5:00 PM PDT" on 21 February: 00:00 UTC as written, 01:00 UTC if Pacific time of that day was meant.
    const end = { date: '2023-02-21', instant: '2023-02-22T00:00:00Z', otherInstant: '2023-02-22T01:00:00Z' }
    const swapped = { ...end, instant: end.otherInstant, otherInstant: end.instant }
    const now = Date.parse('2023-02-19T12:00:00Z')
    for (const doubtful of [end, swapped]) {
      const window = { ...row('applications_open', 'Applications', '2023-02-01'), end: doubtful }
      expect(describeNow([window], { ...viewpoint, now }).lead).toBe(
        'Mentee applications are open; they close in 3 days, Wed 22 Feb 00:00 your time (the earlier of two readings).',
      )
    }
  })

  it('counts down to an earlier day in the prose while it is ahead, and closes nothing by it', () => {
    // 2024 Term 3: 'Jul 3 - Jul 30 5:00 PM PDT' in the table, 'by July 23, 2024' in the instructions.
    const end = { date: '2024-07-30', instant: '2024-07-31T00:00:00Z', otherDate: '2024-07-23' }
    const window = { ...row('proposals_open', 'project proposals', '2024-07-03'), end }
    const sayAt = (iso: string) => describeNow([window], { ...viewpoint, now: Date.parse(iso) }).lead
    expect(sayAt('2024-07-20T12:00:00Z')).toBe(
      'Project proposals are open; they close in 3 days, Tue 23 Jul (the earlier of two readings).',
    )
    expect(sayAt('2024-07-23T12:00:00Z')).toContain('they close today, Tue 23 Jul')
    expect(sayAt('2024-07-24T12:00:00Z')).toContain(
      'they close in 7 days, Wed 31 Jul 00:00 your time (by the timeline; another reading was Tue 23 Jul).',
    )
  })

  describe('with a deadline and an opening on one day', () => {
    // 2023 Term 2: 'project proposals | Tue May 9, 5:00 PM PDT' and 'mentee applications open | Wed May 10 - …'.
    const due = {
      ...row('proposals_open', 'project proposals', ''),
      start: { date: '2023-05-09', instant: '2023-05-10T00:00:00Z' },
    }
    const opening = row('applications_open', 'mentee applications open', '2023-05-10', '2023-05-23')
    const say = (iso: string, ...others: Parameters<typeof describeNow>[0]) => {
      const now = Date.parse(iso)
      const zone = 'Asia/Kolkata'
      const { lead, more } = describeNow([...others, opening, due], { now, zone, machineZone: zone })
      return [lead, ...more].join(' ')
    }

    it('leads with the deadline where it is less than two days away', () => {
      expect(say('2023-05-09T12:00:00Z')).toBe(
        'Project proposals are due in 12 hours, Wed 10 May 05:30 your time. Next: mentee applications open tomorrow, Wed 10 May.',
      )
    })

    it('tells both before, the deadline first', () => {
      expect(say('2023-05-07T12:00:00Z')).toBe(
        'Nothing has begun yet. Next: project proposals are due in 3 days, Wed 10 May 05:30 your time; mentee applications open in 3 days, Wed 10 May.',
      )
    })

    it('puts what closes before the deadline first, and what closes later behind it', () => {
      expect(say('2023-05-09T12:00:00Z', row('a', 'Talks', '2023-05-01', '2023-05-09'))).toMatch(
        /^“Talks” is under way; it ends today.* Next: project proposals are due in 12 hours/,
      )
      expect(say('2023-05-09T12:00:00Z', row('a', 'Talks', '2023-05-01', '2023-05-20'))).toMatch(
        /^Project proposals are due in 12 hours.*\. “Talks” is under way; it ends in 11 days.* Next: mentee/,
      )
    })

    it('does not let a plain day hide a deadline on the day after it', () => {
      expect(say('2023-05-08T12:00:00Z', row('b', 'Party', '2023-05-09'))).toBe(
        'Project proposals are due in 36 hours, Wed 10 May 05:30 your time. Next: “Party” is tomorrow, Tue 9 May.',
      )
    })
  })

  it('says that there are no dates', () => {
    expect(describeNow([], viewpoint)).toMatchObject({ phase: 'undated', lead: 'This term gives no dates.' })
  })

  it('puts the window that closes first before the others', () => {
    const { lead, more } = describeNow(
      [
        row('spring', 'Spring Term', '2025-08-01', '2025-08-31'),
        row('a', 'Talks', '2025-08-01', '2025-08-07'),
      ],
      viewpoint,
    )
    expect(lead).toBe('“Talks” is under way; it ends today, Thu 7 Aug.')
    expect(more).toEqual(['“Spring Term” is under way; it ends in 24 days, Sun 31 Aug.'])
  })

  it.each([
    ['project proposals due', 'Next: project proposals are due in 2 days, Sat 9 Aug.'],
    ['project proposals', 'Next: project proposals are due in 2 days, Sat 9 Aug.'],
    ['Project Proposals Open', 'Next: project proposals open in 2 days, Sat 9 Aug.'],
  ])('takes the one date of “%s” for what it says', (activity, next) => {
    expect(describeNow([row('proposals_open', activity, '2025-08-09')], viewpoint).more).toEqual([next])
  })

  it('names the last date of a term that does not say when it ends', () => {
    expect(describeNow([row('talks', 'Talks', '2025-07-01', '2025-07-09')], viewpoint).lead).toBe(
      'All dates of this term have passed; the last was “Talks”, Wed 9 Jul 2025.',
    )
  })
})

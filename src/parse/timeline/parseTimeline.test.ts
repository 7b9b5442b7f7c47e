import { describe, expect, it } from 'vitest'
import { parseTimelineBullet, parseTimelineTable } from './parseTimeline.ts'

const table = (header: string[], ...rows: string[][]) => ({
  header,
  rows,
  rowLines: rows.map((_, index) => index + 10),
})

describe('parseTimelineTable', () => {
  it('reads activity and dates without their Markdown, and keeps the cell as written', () => {
    const { milestones, notices } = parseTimelineTable(
      table(
        ['**Activity**', '**Dates (2025)**'],
        ['**Project Proposals Open**', ' Wed, July 2 – Tue, July 29, 2025 11AM PDT (18:00 UTC) '],
        ['[Selection *Notifications*](https://example.org)', 'Wed, August 27 (by e-mail)'],
      ),
      2025,
    )
    expect(notices).toEqual([])
    expect(milestones).toEqual([
      {
        key: 'proposals_open',
        activity: 'Project Proposals Open',
        start: { date: '2025-07-02' },
        end: { date: '2025-07-29', instant: '2025-07-29T18:00:00Z' },
        written: 'Wed, July 2 – Tue, July 29, 2025 11AM PDT (18:00 UTC)',
        notes: [],
        line: 10,
      },
      {
        key: 'selection_notify',
        activity: 'Selection Notifications',
        start: { date: '2025-08-27' },
        written: 'Wed, August 27 (by e-mail)',
        notes: ['by e-mail'],
        line: 11,
      },
    ])
  })

  const july = { start: { date: '2026-07-01' }, end: { date: '2026-07-27' } }
  it.each([
    ['dates first', table(['Date', 'Milestone'], ['July 1 - July 27', 'Proposals'])],
    ['headers that say nothing', table(['', ''], ['Proposals', 'July 1 - July 27'])],
    ['a column of weeks before', table(['Week', 'Date', 'Activity'], ['1', 'July 1 - July 27', 'Proposals'])],
    [
      'a start and an end column',
      table(['Activity', 'Start', 'End'], ['Proposals', 'July 1', 'July 27, 2026']),
    ],
    ['opening and closing columns', table(['Phase', 'Opens', 'Closes'], ['Proposals', 'July 1', 'July 27'])],
    ['a year in the header', table(['Activity', 'Dates (2026)'], ['Proposals', 'July 1 - 27'])],
  ])('finds its way with %s', (_what, given) => {
    expect(parseTimelineTable(given, 2026).milestones).toMatchObject([{ activity: 'Proposals', ...july }])
  })

  it('reads a time from its own column, in the zone of a header', () => {
    const given = table(['Event', 'Date (UTC)', 'Time'], ['Kick-off call', 'July 1', '15:00'])
    expect(parseTimelineTable(given, 2026).milestones).toMatchObject([
      { key: 'kickoff_call', start: { date: '2026-07-01', instant: '2026-07-01T15:00:00Z' } },
    ])
  })

  it('keeps a column of remarks as notes', () => {
    const given = table(['Activity', 'Date', 'Comments'], ['Kick-off call', 'July 1', 'two *sessions*'])
    expect(parseTimelineTable(given, 2026).milestones).toMatchObject([{ notes: ['two sessions'] }])
  })

  it('prefers the year of the cell, then the header’s, then the term’s', () => {
    const given = table(['Activity', 'Dates (2025)'], ['A', 'Dec 10'], ['B', 'Jan 5, 2026'])
    expect(parseTimelineTable(given, 2026).milestones.map(({ start }) => start.date)).toEqual([
      '2025-12-10',
      '2026-01-05',
    ])
  })

  it('puts December above January into the year before, and says so', () => {
    const rows = [
      ['Proposals', 'Dec 10 - Jan 6'],
      ['Applications', 'Jan 8 - Feb 3'],
      ['Begin', 'March 2'],
      ['End', 'May 29'],
    ]
    const { milestones, notices } = parseTimelineTable(table(['Activity', 'Date'], ...rows), 2026)
    expect(milestones.map(({ start, end }) => [start.date, end?.date])).toEqual([
      ['2025-12-10', '2026-01-06'],
      ['2026-01-08', '2026-02-03'],
      ['2026-03-02', undefined],
      ['2026-05-29', undefined],
    ])
    expect(new Set(notices.map(({ kind, line }) => `${line} ${kind}`))).toEqual(
      new Set(['10 date-year-assumed']),
    )
  })

  it('puts January below November into the year after, and says so', () => {
    const rows = [
      ['Begin', 'Sep 7'],
      ['Midterm', 'Oct 13'],
      ['Final', 'Nov 24'],
      ['Results', 'Jan 12'],
    ]
    const { milestones, notices } = parseTimelineTable(table(['Activity', 'Date'], ...rows), 2026)
    expect(milestones.map(({ start }) => start.date)).toEqual([
      '2026-09-07',
      '2026-10-13',
      '2026-11-24',
      '2027-01-12',
    ])
    expect(notices.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['13 date-year-assumed'])
  })

  it('tells of rows without a date instead of dropping them', () => {
    const rows = [
      ['Applications', 'Feb 3'],
      ['Kick-off', 'TBD'],
      ['Midterm', 'mid-April'],
      ['Final', ''],
      ['', ''],
    ]
    const { milestones, notices } = parseTimelineTable(table(['Activity', 'Date'], ...rows), 2026)
    expect(milestones.map(({ activity }) => activity)).toEqual(['Applications'])
    expect(notices.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '11 date-missing',
      '12 date-vague',
      '12 date-missing',
      '13 date-missing',
    ])
    expect(notices.map(({ activity }) => activity)).toEqual(['Kick-off', undefined, 'Midterm', 'Final'])
  })

  it.each([
    ['Start: September 8', 'term_start', 'Start'],
    ['End: November 28', 'term_end', 'End'],
    ['Opening - July 2', 'opening', 'Opening'],
  ])('takes the one word before the date of %j for the activity', (text, key, activity) => {
    const { milestone, notices } = parseTimelineBullet(text, 5, 2026)
    expect(milestone).toMatchObject({ key, activity })
    expect(notices).toEqual([])
  })

  it.each([
    ['First Stipend: TBD', ['date-missing First Stipend']],
    ['- **First Stipend** - to be announced', ['date-missing First Stipend']],
    ['Kick-off: Times TBD', ['date-missing Kick-off']],
    ['First Stipend: early September', ['date-vague', 'date-missing First Stipend']],
    ['Who mentors whom is still pending', []],
    ['Mentors: see the list of those who are not unknown to us', []],
  ])('tells of the line %j as far as it promises a date', (text, expected) => {
    const { milestone, notices } = parseTimelineBullet(text, 5, 2026)
    expect(milestone).toBeUndefined()
    expect(notices.map(({ kind, activity = '' }) => `${kind} ${activity}`.trim())).toEqual(expected)
  })

  it('tells of a date in the activity, and of one without an activity', () => {
    const rows = [
      ['Midterm (extended to July 30)', 'July 14'],
      ['', 'July 20'],
    ]
    const { milestones, notices } = parseTimelineTable(table(['Activity', 'Date'], ...rows), 2026)
    expect(milestones.map(({ activity }) => activity)).toEqual(['Midterm (extended to July 30)', 'July 20'])
    expect(notices.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '10 date-unread',
      '11 activity-missing',
    ])
  })

  it('gives each milestone a key of its own', () => {
    const rows = [
      ['Info session', 'July 21'],
      ['Info session', 'July 23'],
      ['Blog post', 'July 25'],
      ['Blog post!', 'July 26'],
      ['Blog post?', 'July 27'],
    ]
    const { milestones } = parseTimelineTable(table(['Activity', 'Date'], ...rows), 2026)
    expect(milestones.map(({ key }) => key)).toEqual([
      'candidate_info_sessions',
      'candidate_info_sessions-2',
      'blog-post',
      'blog-post-2',
      'blog-post-3',
    ])
  })

  it('leaves a table without dates alone', () => {
    const projects = table(
      ['CNCF Project', 'Mentor Name(s)'],
      ['Cortex (2025 Term 3)', 'Goutham Veeramachaneni'],
    )
    expect(parseTimelineTable(projects, 2025)).toEqual({ milestones: [], notices: [] })
    expect(parseTimelineTable(table([]), 2025)).toEqual({ milestones: [], notices: [] })
  })
})

describe('parseTimelineBullet', () => {
  const read = (text: string) => {
    const { milestone } = parseTimelineBullet(text, 7, 2026)
    if (!milestone) return 'no milestone'
    const { activity, start, end, notes } = milestone
    return [activity, start.instant ?? start.date, end?.instant ?? end?.date ?? '', notes.join(' + ')].join(
      ' | ',
    )
  }

  it.each([
    [
      'project applications open: Jan 20th - Jan 31st \\(1.5 weeks\\)',
      'project applications open | 2026-01-20 | 2026-01-31 | 1.5 weeks',
    ],
    ['March 1 (Week 1): Mentorship program begins', 'Mentorship program begins | 2026-03-01 |  | Week 1'],
    ['**Spring Term: March 1st - May 31st**', 'Spring Term | 2026-03-01 | 2026-05-31 | '],
    [
      'Organizations application period: Monday, Jan 19, to Tuesday, Feb 3, 2026',
      'Organizations application period | 2026-01-19 | 2026-02-03 | ',
    ],
    [
      'September 28 - October 5 (1 week) projects are selecting mentees;',
      'projects are selecting mentees | 2026-09-28 | 2026-10-05 | 1 week',
    ],
    [
      'October 5 - November 2 (4 weeks) - coding (1st stage)',
      'coding (1st stage) | 2026-10-05 | 2026-11-02 | 4 weeks',
    ],
    ['July 27 - 2nd (final) evaluation checkpoint;', '2nd (final) evaluation checkpoint | 2026-07-27 |  | '],
    ['July 1 - 2nd (final) evaluation checkpoint;', '2nd (final) evaluation checkpoint | 2026-07-01 |  | '],
    ['July 1 to 27th applications', 'applications | 2026-07-01 | 2026-07-27 | '],
    ['June 5 - 3 projects are announced', '3 projects are announced | 2026-06-05 |  | '],
    [
      'April 1 (deadline extended) ~~March 20~~ 2026: results announced!',
      'results announced! | 2026-04-01 |  | deadline extended',
    ],
    ['December 16 2025: 5 projects are announced', '5 projects are announced | 2025-12-16 |  | '],
    [
      'May 1 - 18:00 UTC: Accepted GSoC contributor projects announced',
      'Accepted GSoC contributor projects announced | 2026-05-01T18:00:00Z |  | ',
    ],
    [
      'Application window will be open til Tuesday, Feb 17, 2026 at 11AM Pacific Time.',
      'Application window will be open | 2026-02-17T19:00:00Z |  | til',
    ],
    ['- [x] Midterm evaluations (April 12)', 'Midterm evaluations | 2026-04-12 |  | '],
    ['Week 1 - March 1: Mentorship begins', 'Mentorship begins | 2026-03-01 |  | Week 1'],
    ['Week 1 (March 1): Mentorship begins', 'Mentorship begins | 2026-03-01 |  | Week 1'],
    ['On March 1, the program begins', 'the program begins | 2026-03-01 |  | '],
    ['Term 3 September 5th - November 30th', 'Term 3 | 2026-09-05 | 2026-11-30 | '],
    ['**Applications open** – Feb 1 – Feb 12', 'Applications open | 2026-02-01 | 2026-02-12 | '],
    ['Mentorship duration - three months (12 weeks - full-time schedule)', 'no milestone'],
    ['First 50% of the stipend is being paid to the mentee if this stage is passed', 'no milestone'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Info sessions: July 21 & 23', 'date-unread'],
    ['Feb 2: Applications open; Feb 13: Applications close', 'date-unread'],
    ['March 3: session @ 9am PT', 'date-unread'],
    ['GSoC 2025 recap: Jan 5', 'date-unread'],
    ['June 5 - 10 projects are announced', 'date-range'],
    ['mentorships available on LFX Mentorship: May 8th, 2021', 'date-year'],
  ])('is in doubt of a part of %s', (text, kind) => {
    const { milestone, notices } = parseTimelineBullet(text, 7, 2026)
    expect(milestone?.line).toBe(7)
    expect(notices.map(notice => `${notice.line} ${notice.kind}`)).toContain(`7 ${kind}`)
  })
})

describe('turns of the year', () => {
  const yearsOf = (...dates: string[]) =>
    parseTimelineTable(table(['Activity', 'Date'], ...dates.map((date, at) => [`Step ${at}`, date])), 2026)
      .milestones.map(({ start }) => start.date.slice(0, 4))
      .join(' ')

  it.each([
    ['2025 2026 2026', ['Dec 10', 'Jan 8', 'March 2']],
    ['2025 2026 2026', ['Oct 1', 'Jan 8', 'June 30']],
    ['2026 2026 2026', ['Sep 30', 'Jan 8', 'March 2']],
    ['2026 2026 2026', ['Jan 8', 'March 2', 'Dec 10']],
    ['2026 2026 2027', ['Sep 7', 'Nov 24', 'Jan 12']],
    ['2026 2026 2027', ['Sep 7', 'Nov 24', 'March 31']],
    ['2026 2026 2026', ['Sep 7', 'Nov 24', 'April 1']],
    ['2026 2026 2026', ['Jan 12', 'Sep 7', 'Nov 24']],
    ['2026 2027', ['Dec 10', 'Jan 12']],
    ['2026 2026', ['Dec 10', 'July 1']],
    ['2025 2026 2026', ['12/20', '1/18', 'March 2']],
    ['2026 2026 2026', ['Dec 10, 2026', 'Jan 8', 'March 2']],
  ])('%s: %j', (years, dates) => {
    expect(yearsOf(...dates)).toBe(years)
  })
})

describe('which words are the activity', () => {
  const read = (text: string) => {
    const { milestone } = parseTimelineBullet(text, 7, 2026)
    return milestone && [milestone.activity, ...milestone.notes]
  }

  it.each<[string, string[]]>([
    ['Applications open: July 1', ['Applications open']],
    ['Applications open July 1', ['Applications open']],
    ['Applications close by July 1', ['Applications close', 'by']],
    ['Applications until before July 1', ['Applications', 'until', 'before']],
    ['Applications open on the July 1', ['Applications open']],
    ['July 1 - applications open', ['applications open']],
    ['July 1: applications open', ['applications open']],
    ['(July 1) applications open', ['applications open']],
    ['July 1, applications open!', ['applications open!']],
    ['July 1 applications open.', ['applications open.']],
    ['Applications (July 1)', ['Applications']],
    ['Phase 2 - July 1: applications', ['applications', 'Phase 2']],
    ['Step 2: July 1 - applications', ['applications', 'Step 2']],
    ['Applications open: July 1 - for all', ['Applications open', 'for all']],
    ['Applications open July 1: for all', ['for all', 'Applications open']],
    ['Applications open July 1 for all', ['Applications open', 'for all']],
    ['Start: July 1', ['Start']],
    ['Date: July 1', ['July 1']],
    ['July 1 (final) evaluation', ['evaluation', 'final']],
    ['July 1 evaluation (final)', ['evaluation (final)']],
    ['| Applications | July 1 |', ['Applications']],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual(words)
  })
})

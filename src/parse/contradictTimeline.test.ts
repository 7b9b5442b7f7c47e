import { describe, expect, it } from 'vitest'
import { parseTerm } from './parseTerm.ts'

/** The table of 2024 Term 3 and a sentence of instructions. */
function read(sentence: string, lastTime = '5:00 PM PDT') {
  const { timeline, notices } = parseTerm(
    [
      '# Term 03 - 2024 September - November',
      '| activity | date |',
      '| --- | --- |',
      '| project proposals | Jul 3 - Jul 30 5:00 PM PDT |',
      `| mentee applications open | Jul 31 - Aug 13 ${lastTime} |`,
      '',
      '### Project instructions',
      sentence,
    ].join('\n'),
    'lfx-2024-3',
  )
  return {
    end: timeline[1]?.end,
    ends: timeline.map(({ end }) => end?.otherDate),
    notices: notices.filter(({ kind }) => kind === 'date-contradicted'),
  }
}

describe('a deadline in the prose', () => {
  it('is kept beside the timeline’s where it is another day', () => {
    const { ends, notices } = read('Propose your project ideas via a PR, by July 23, 2024.')
    expect(ends).toEqual(['2024-07-23', undefined])
    expect(notices).toEqual([
      {
        kind: 'date-contradicted',
        message: 'The timeline says 2024-07-30, the text on line 8 2024-07-23',
        line: 4,
      },
    ])
  })

  it.each([
    ['applications', 'Mentees can apply until August 15th.', [undefined, '2024-08-15']],
    ['a closing', 'Mentee applications close on August 10.', [undefined, '2024-08-10']],
    ['a deadline', 'The deadline for applications is August 10', [undefined, '2024-08-10']],
    [
      'a deadline behind its sentence',
      'Propose a project. The deadline: July 23.',
      ['2024-07-23', undefined],
    ],
    ['what is due', 'Applications are due Aug. 10', [undefined, '2024-08-10']],
    ['the day before', 'Apply before August 10', [undefined, '2024-08-09']],
    [
      'two of a milestone, by the first',
      'Apply by August 10.\nApply by August 11.',
      [undefined, '2024-08-10'],
    ],
    ['a day with a time', 'Apply by August 10, 5 PM PDT.', [undefined, '2024-08-10']],
    ['wide spaces', 'Mentors review proposals.  Propose by July 23.', ['2024-07-23', undefined]],
    ['“before” in other words', 'Apply. The deadline before the term is Aug 10', [undefined, '2024-08-10']],
    ['the fourth of a sentence', `Apply ${'by Aug 13 or '.repeat(3)}by August 10`, [undefined, '2024-08-10']],
    ['a later day', 'Proposals are due no later than Aug 2', ['2024-08-02', undefined]],
  ])('is told by what its sentence asks for: %s', (_, sentence, ends) => {
    expect(read(sentence).ends).toEqual(ends)
  })

  it('is kept as a time where it is another time of the same day', () => {
    const { end, notices } = read('Apply by August 13, 23:59 UTC.')
    expect(end).toEqual({
      date: '2024-08-13',
      instant: '2024-08-14T00:00:00Z',
      otherInstant: '2024-08-13T23:59:00Z',
    })
    expect(notices.map(({ message }) => message)).toEqual([
      'The timeline says 2024-08-14T00:00:00Z, the text on line 8 2024-08-13T23:59:00Z',
    ])
  })

  it.each([
    'Propose your project ideas via a PR, by July 30, 2024.',
    // 5 PM PDT is midnight in UTC.
    'Apply by August 14, 00:00 UTC.',
    'Apply before August 14.',
    'Apply before August 13.',
    'Mentors must review applications by August 26.',
    'Applicants are notified of their application by August 26.',
    'If you applied by July 1 for the last term, wait for the next one.',
    'Applications of the previous term were due July 1.',
    'Apply for a term that ends on November 28.',
    'Applications open on July 31.',
    'Propose your project ideas via a PR, by 30 July.',
    'Proposals are read by the CNCF staff in July 2024.',
    'Proposals opened on July 3, 2024.',
    'Everybody is welcome to the call; write to us by July 23, 2024.',
    'Propose a project by reading [how it was done by July 2023](https://example.com).',
    'Proposals: by July 1 - 23.',
    'Apply by 8/10.',
    'Apply by mail on August 10.',
    '```\nApply by August 10.\n```',
    'Status: apply by August 10.',
    `Apply ${'by Aug 13 or '.repeat(4)}by August 10`,
  ])('is nothing new, or no deadline of the timeline: %s', sentence => {
    const { ends, notices } = read(sentence)
    expect({ ends, notices }).toEqual({ ends: [undefined, undefined], notices: [] })
  })

  it('is nothing new where it is one of two readings of the time', () => {
    // 5 PM PST is 01:00 in UTC, 5 PM PDT 00:00.
    expect(read('Apply by August 14, 00:00 UTC.', '5:00 PM PST').notices).toEqual([])
    expect(read('Apply by August 14, 01:00 UTC.', '5:00 PM PST').notices).toEqual([])
    expect(read('Apply by August 14, 02:00 UTC.', '5:00 PM PST').notices).toHaveLength(1)
    expect(read('Apply by August 13, 5 PM PST.').notices).toEqual([])
  })

  it('says that it ends before a day', () => {
    expect(read('Apply before August 10.').notices.map(({ message }) => message)).toEqual([
      'The timeline says 2024-08-13, the text on line 8 before 2024-08-10',
    ])
  })

  it('is looked for in the first two hundred', () => {
    const same = 'Apply by August 13.\n'
    expect(read(`${same.repeat(199)}Apply by August 10.`).notices).toHaveLength(1)
    expect(read(`${same.repeat(200)}Apply by August 10.`).notices).toEqual([])
  })

  it.each([
    ['Applications close by August 12.', []],
    ['Applications close by August 10.', ['2024-07-31']],
  ])('may be that of either row of a milestone: %s', (sentence, days) => {
    const rows = ['| applications open | July 31 |', '| applications close | August 12 |']
    const { notices } = parseTerm(
      ['# Term', '| activity | date |', '| --- | --- |', ...rows, '', '## Instructions', sentence].join('\n'),
      'lfx-2024-3',
    )
    expect(notices.map(({ message }) => message.slice('The timeline says '.length).slice(0, 10))).toEqual(
      days,
    )
  })

  it('of a milestone that the timeline lacks is left alone', () => {
    const { timeline, notices } = parseTerm(
      '# Term\n| activity | date |\n| --- | --- |\n| kick-off | July 31 |\n\n## Rules\nApply by August 10.',
      'lfx-2024-3',
    )
    expect(timeline.map(({ start }) => start)).toEqual([{ date: '2024-07-31' }])
    expect(notices).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { parseTerm } from './parseTerm.ts'

/** The table of 2024 Term 3 and a sentence of instructions. */
function read(sentence: string) {
  const { timeline, notices } = parseTerm(
    [
      '# Term 03 - 2024 September - November',
      '| activity | date |',
      '| --- | --- |',
      '| project proposals | Jul 3 - Jul 30 5:00 PM PDT |',
      '| mentee applications open | Jul 31 - Aug 13 5:00 PM PDT |',
      '',
      '### Project instructions',
      sentence,
    ].join('\n'),
    'lfx-2024-3',
  )
  return {
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
    ['a later day', 'Proposals are due no later than Aug 2', ['2024-08-02', undefined]],
  ])('is told by what its sentence asks for: %s', (_, sentence, ends) => {
    expect(read(sentence).ends).toEqual(ends)
  })

  it.each([
    'Propose your project ideas via a PR, by July 30, 2024.',
    'Propose your project ideas via a PR, by 30 July.',
    'Proposals are read by the CNCF staff in July 2024.',
    'Proposals opened on July 3, 2024.',
    'Everybody is welcome to the call; write to us by July 23, 2024.',
    'Propose a project by reading [how it was done by July 2023](https://example.com).',
    'Proposals: by July 1 - 23.',
  ])('is nothing new, or no deadline of the timeline: %s', sentence => {
    expect(read(sentence)).toEqual({ ends: [undefined, undefined], notices: [] })
  })
})

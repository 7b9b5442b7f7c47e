import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'

const labels = ['Description: Improve it.', 'Expected Outcome: A guide.', 'Mentors: @jane']
const bullets = labels.map(label => `- ${label}\n`).join('')
const nested = labels.map(label => `  - ${label}\n`).join('')

function read(markdown: string) {
  const { projects } = parseTerm(markdown, 'x')
  return projects.map(({ organization, title, line, endLine }) => [organization, title, line, endLine])
}

describe('titles that are no headings', () => {
  test.each([
    ['bold lines', `**One**\n${bullets}**Two**\n${bullets}`],
    ['bold bullets', `- **One**\n${nested}- **Two**\n${nested}`],
    ['plain bullets', `- One\n${nested}- Two\n${nested}`],
    ['numbered bullets', `1. **[One](https://a.b)**\n${nested}2. Two\n${nested}`],
    ['labels', `- Title: One\n${bullets}- Title: Two\n${bullets}`],
  ])('%s', (_, body) => {
    for (const organization of ['Kyverno', 'A newcomer']) {
      expect(read(`### ${organization}\n${body}`)).toEqual([
        [organization, 'One', 2, 5],
        [organization, 'Two', 6, 10],
      ])
    }
  })

  test('a single one below a CNCF project, with the fields of the project alone', () => {
    const { projects } = parseTerm(`### Kyverno\nA policy engine.\n\n**One**\n\n${bullets}`, 'x')
    expect(projects).toMatchObject([
      {
        organization: 'Kyverno',
        title: 'One',
        description: 'Improve it.',
        expectedOutcome: 'A guide.',
        mentors: [{ github: 'jane' }],
      },
    ])
  })
})

describe('text of a project', () => {
  test.each([
    ['a bold line over its fields', `**Make it fast**\n${bullets}`],
    [
      'bold lines over some of its fields each',
      '**What**\n- Description: x\n- Issue: y\n**Who**\n- Mentors: @jane\n',
    ],
    ['a bullet over a nested label', `${bullets}- Tests\n  - Skills: Go\n  - Issue: https://a.b\n`],
  ])('%s', (_, body) => {
    expect(
      read(`### Kyverno\n#### One\n${body}`).map(([organization, title]) => [organization, title]),
    ).toEqual([['Kyverno', 'One']])
  })
})

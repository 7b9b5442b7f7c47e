import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { parseTerm } from '../parseTerm.ts'
import { readParts } from './readParts.ts'

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
    ['folded texts', `<summary>One</summary>\n${bullets}<summary><b>Two</b></summary>\n${bullets}`],
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

test('the summary of a fold is a title, also behind its <details>', () => {
  const fold = (title: string) => `<details><summary>${title}</summary>\n\n${bullets}\n</details>\n\n`
  expect(read(`### Kyverno\n\n${fold('One')}${fold('Two')}`).map(([, title]) => title)).toEqual([
    'One',
    'Two',
  ])
  expect(read(`### Kyverno\n\n#### One\n\n${fold('Two')}`).map(([, title]) => title)).toEqual(['One'])
  for (const title of ['Click to expand', 'Project details', 'Show more …']) {
    expect(read(`### Kyverno\n\n${fold(title)}`).map(each => each[1])).toEqual(['Kyverno'])
  }
  expect(read(`### Kyverno\n\n${fold('Show traces')}`).map(([, title]) => title)).toEqual(['Show traces'])
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

describe('a line over fields as a title', () => {
  /** The parts of a document, as 'title line-endLine fields'. */
  const partsOf = (...lines: string[]) =>
    readParts(readDocument(lines.join('\n')))
      .slice(1)
      .map(({ title, depth, line, endLine, kinds }) =>
        [title, depth, `${line}-${endLine}`, ...[...kinds].map(kind => kind[0])].join(' '),
      )
  const titleOf = (line: string, indent = '') => {
    const [, title] = partsOf('### Kyverno', line, `${indent}- Description: It.`, `${indent}- Mentors: @jane`)
    return title?.replace(/ 4 2-4 d m$/, '')
  }

  test.each([
    ['**One**', 'One'],
    ['**One:**', 'One'],
    ['**One**: ', 'One'],
    ['__One__', 'One'],
    ['- **One**', 'One'],
    ['**One** **two**', 'One two'],
    ['**[One](https://a.b)**', 'One'],
    ['Title: One', 'One'],
    ['- **Project**: One', 'One'],
    ['- Project Title: One: two', 'One: two'],
    ['- Mentorship title: One', 'One'],
    [`**${'a'.repeat(196)}**`, 'a'.repeat(196)],
  ])('%s', (line, title) => {
    expect(titleOf(line)).toBe(title)
  })

  test.each([
    '**One** and more',
    'See **One**',
    '** One**',
    '**One',
    'One',
    '- One',
    '- Title:',
    '- Subtitle: One',
    '- Issue: One',
    '- **Issue**: One',
    `**${'a'.repeat(197)}**`,
    '> **One**',
  ])('not %j', line => {
    expect(titleOf(line)).toBeUndefined()
  })

  test.each([
    ['- One', 'One'],
    ['1. One', 'One'],
    ['- One?', 'One?'],
    ['- One, two', 'One, two'],
    ['- One: v1.2', 'One: v1.2'],
    ['- One v1.2', 'One v1.2'],
    ['- One.', undefined],
    ['- One:', undefined],
    ['- One, ', undefined],
    ['- One;', undefined],
    ['  - One', undefined],
    ['One', undefined],
  ])('over fields further in: %s', (line, title) => {
    expect(titleOf(line, '  ')).toBe(title)
  })

  test('blank lines between are nothing; what stands before it stays where it is', () => {
    expect(
      partsOf(
        '### Kyverno',
        'It is.',
        '- Skills: Go',
        '',
        '**One**',
        '',
        '- Mentors: @jane',
        '',
        '**Two**',
        '- Description: x',
        '',
        '### Harbor',
      ),
    ).toEqual(['Kyverno 3 1-4 r', 'One 4 5-8 m', 'Two 4 9-11 d', 'Harbor 3 12-12'])
  })

  test('elsewhere fields must come again, at least two under each', () => {
    const twice = ['**One**', '- Mentors: @a', '- Skills: Go', '**Two**', '- Mentors: @b']
    expect(partsOf('### A', ...twice)).toEqual(['A 3 1-6 m r'])
    expect(partsOf('### A', ...twice, '- Issue: x')).toEqual(['A 3 1-1', 'One 4 2-4 m r', 'Two 4 5-7 m u'])
    expect(partsOf('### A', ...twice.slice(0, 4), '- Issue: x', '- Description: y')).toEqual([
      'A 3 1-7 m r u d',
    ])
    expect(partsOf('### A', ...twice.slice(0, 3))).toEqual(['A 3 1-4 m r'])
  })

  test('before all headings there is none', () => {
    const body = ['**One**', '- Mentors: @a', '- Skills: Go', '**Two**', '- Mentors: @b', '- Skills: Go']
    expect(readParts(readDocument(body.join('\n')))).toHaveLength(1)
  })

  test('its Markdown is kept', () => {
    const [, , one] = readParts(
      readDocument('### Kyverno\n**[One](https://a.b):**\n- Mentors: @jane\n- Skills: Go'),
    )
    expect(one).toMatchObject({ title: 'One', titleMarkdown: '[One](https://a.b):', labelKind: undefined })
    expect(one?.lines.map(({ text }) => text)).toEqual(['- Mentors: @jane', '- Skills: Go'])
  })
})

import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/readDocument.ts'
import { readParts } from './readParts.ts'

const read = (...lines: string[]) => readParts(readDocument(lines.join('\n')))
const titlesOf = (...titles: string[]) =>
  read(...titles.flatMap(title => [`## ${title}`, 'x']))
    .slice(1)
    .map(({ title }) => title)

test('a part goes from its heading to the line before the next', () => {
  expect(
    read('a', '# **One**:', 'b', '', 'Two', '---', 'c').map(
      ({ line, depth, title, titleMarkdown, endLine, lines }) => [
        line,
        depth,
        title,
        titleMarkdown,
        endLine,
        lines.map(({ text }) => text).join('|'),
      ],
    ),
  ).toEqual([
    [1, 0, '', '', 1, 'a'],
    [2, 1, 'One', '**One**:', 4, 'b|'],
    [5, 2, 'Two', 'Two', 7, 'c'],
  ])
})

describe('a label with its answer in the heading', () => {
  const readOne = (...lines: string[]) => {
    const [, part] = read(...lines)
    return [part?.title, part?.labelKind, part?.lines.map(({ text }) => text).join('|')]
  }

  test.each<[string[], unknown[]]>([
    [['##### Mentors: Jane (@jane)'], ['Mentors', 'mentors', 'Jane (@jane)']],
    [
      ['##### **Recommended Skills:** Go', '', 'Rust'],
      ['Recommended Skills', 'recommendedSkills', 'Go||Rust'],
    ],
    // none
    [
      ['##### Mentors:', 'Jane'],
      ['Mentors', 'mentors', 'Jane'],
    ],
    [['##### Issue: harbor#12'], ['Issue', 'upstreamIssues', 'harbor#12']],
    [
      ['##### Issue: flaky tests', 'Fix them.'],
      ['Issue: flaky tests', undefined, 'Fix them.'],
    ],
    [['#### Mentors - Jane'], ['Mentors - Jane', undefined, '']],
    [['#### Overview: a new engine'], ['Overview: a new engine', undefined, '']],
    [['#### Chaos: tests'], ['Chaos: tests', undefined, '']],
    // a project's title
    [
      ['#### Issue: flaky tests', '- Description: a'],
      ['Issue: flaky tests', undefined, '- Description: a'],
    ],
  ])('%s', (lines, expected) => {
    expect(readOne(...lines)).toEqual(expected)
  })
})

describe('numbers of headings are no words', () => {
  test.each<[string[], string[]]>([
    [
      ['1. One', '2) Two'],
      ['One', 'Two'],
    ],
    [
      ['1. One', '2. Two', '2.1 Sub', '2.2. Sub'],
      ['One', 'Two', 'Sub', 'Sub'],
    ],
    [['3. One'], ['3. One']],
    [
      ['2.0 stability', 'Two'],
      ['2.0 stability', 'Two'],
    ],
    [
      ['1 One', '2 Two'],
      ['1 One', '2 Two'],
    ],
    [
      ['1. One', '3. Three'],
      ['1. One', '3. Three'],
    ],
    [
      ['1.One', '2.Two'],
      ['1.One', '2.Two'],
    ],
    [
      ['1.1 A', '1.2 B'],
      ['A', 'B'],
    ],
    [
      ['1.1 A', '1.3 B'],
      ['1.1 A', '1.3 B'],
    ],
    [
      ['1.1 A', '2.2 B'],
      ['1.1 A', '2.2 B'],
    ],
    [
      ['3.2.1 A', '3.2.2. B'],
      ['A', 'B'],
    ],
    [
      ['3.2 A', '3.2.5 B'],
      ['3.2 A', 'B'],
    ],
    [
      ['1. One', '2 Two'],
      ['One', '2 Two'],
    ],
    [
      ['9. One', '10. Two', '12) Three'],
      ['One', 'Two', '12) Three'],
    ],
    [
      ['1. (One)', '2. Two'],
      ['1. (One)', '2. Two'],
    ],
    [
      ['**1. One**', '[2. Two](https://a.b)', '3. 3D'],
      ['One', 'Two', '3D'],
    ],
    [
      ['A 1. One', 'A 2. Two'],
      ['A 1. One', 'A 2. Two'],
    ],
    [
      ['100. One', '101. Two'],
      ['100. One', '101. Two'],
    ],
  ])('%j', (titles, want) => {
    expect(titlesOf(...titles)).toEqual(want)
  })
})

test.each<[string, string | undefined]>([
  ['Mentors', 'mentors'],
  ['Expected Outcome:', 'expectedOutcome'],
  ['Overview', 'other'],
  ['Harbor', undefined],
])('the heading “%s” as a label', (title, kind) => {
  expect(read(`## ${title}`, 'x')[1]?.labelKind).toBe(kind)
})

describe('the fields of a part', () => {
  test.each<[string[], string[]]>([
    [
      ['- Description: x', '- Mentors: y', '- Ideas: z'],
      ['description', 'mentors'],
    ],
    [['   - Mentors: y'], ['mentors']],
    [['- a', '    - Mentors: y'], []],
    [['- Overview: x'], []],
    [
      ['- Overview: x', '- Mentors: y'],
      ['description', 'mentors'],
    ],
    [
      ['- Overview: x', '- Contact: y'],
      ['description', 'mentors'],
    ],
    [
      ['x', '', '    - Description: x', '    - Mentors: y'],
      ['description', 'mentors'],
    ],
    [['x', '', '    - Description: x', '    - Mentors:'], []],
    [['x', '', '    - a', '        - Description: x', '        - Mentors: y'], []],
    [
      ['x', '', '    - a', '       - Description: x', '       - Mentors: y'],
      ['description', 'mentors'],
    ],
  ])('%j', (lines, kinds) => {
    expect([...(read('## A', ...lines)[1]?.kinds ?? [])].sort()).toEqual(kinds)
  })
})

describe('a quote as the frame of all below a heading', () => {
  const linesOf = (...lines: string[]) =>
    read('## A', ...lines)[1]?.lines.map(({ number, kind, text, label }) =>
      [number, kind, text, label?.label ?? '-'].join(' | '),
    )

  test('is taken off', () => {
    expect(
      linesOf('', '> - Description: x', '>- Mentors: @jane', '>  A text', ' > more', '>', '', '>> quoted'),
    ).toEqual([
      '2 | text |  | -',
      '3 | text | - Description: x | Description',
      '4 | text | - Mentors: @jane | Mentors',
      '5 | text |  A text | -',
      '6 | text | more | -',
      '7 | text |  | -',
      '8 | text |  | -',
      '9 | quote | > quoted | -',
    ])
  })

  test.each<[string, string[]]>([
    ['a text before it', ['x', '', '> - Description: x', '> - Mentors: y']],
    ['a text behind it', ['> - Description: x', '> - Mentors: y', '', 'x']],
    ['a single field in it', ['> - Description: x', '> A text']],
    ['no field in it', ['> A text']],
  ])('stays with %s', (_, lines) => {
    const kinds = read('## A', ...lines)[1]?.lines.map(({ kind, text }) =>
      text.startsWith('>') ? kind : '-',
    )
    expect(kinds).toEqual(lines.map(line => (line.startsWith('>') ? 'quote' : '-')))
  })
})

test.each<[string[], string]>([
  [['- Description: x', '- Difficulty: hard', '- Goals: y', '- LFX URL: z'], 'description difficulty lfxUrl'],
  [['- Overview: x', '- Overview: y'], ''],
  [['- Overview: x', '- LFX URL: y'], 'description lfxUrl'],
  // One space further in than a bullet's own text is inside of it.
  [['- Skills: Go', '    - Mentors: y'], 'recommendedSkills'],
  [['- Skills: Go', '   - Mentors: y'], 'recommendedSkills mentors'],
  [['```', '- Mentors: y', '```'], ''],
])('the fields of %j', (lines, kinds) => {
  expect([...(read('## A', ...lines)[1]?.kinds ?? [])].sort().join(' ')).toBe(
    kinds.split(' ').sort().join(' '),
  )
})

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

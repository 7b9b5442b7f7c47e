import { expect, test } from 'vitest'
import { parseProject } from '../testing/parseProject.ts'
import { readDocument } from './readDocument.ts'

test('a row of a table is a field, known or not; breaks in a cell are lines', () => {
  const project = parseProject(
    '',
    '| Field | Value |',
    '| --- | --- |',
    '| Description | Improve it. |',
    '| Recommended Skills | Go<br>Rust |',
    '| Slack | #harbor |',
    '| Mentors | Jane (@jane) |',
  )
  expect(project).toMatchObject({
    description: 'Improve it.',
    recommendedSkills: ['Go', 'Rust'],
    mentors: [{ name: 'Jane', github: 'jane' }],
    fields: [{ label: 'Slack', markdown: '#harbor', line: 9 }],
  })
})

test.each([
  ['three columns', '| Description | Mentors | Skills |\n|---|---|---|\n| a | b | c |'],
  ['one known label', '| Mentors | Ideas |\n|---|---|\n| Jane | many |'],
  ['dates', '| Activity | Dates |\n|---|---|\n| One | July 2 |'],
])('a table of %s stays a table', (_, table) => {
  const { lines, tables } = readDocument(table)
  expect(lines.map(({ kind }) => kind)).toEqual(['table', 'table', 'table'])
  expect(tables).toHaveLength(1)
})

const labelsOf = (...lines: string[]) =>
  readDocument(lines.join('\n')).lines.map(({ kind, label }) =>
    label ? `${label.label} = ${label.value}` : kind,
  )

test.each<[string, string[], string[]]>([
  [
    'whose header is a row',
    ['| Description | It |', '|---|---|', '| Mentors: | @jane |'],
    ['Description = It', 'frame', 'Mentors = @jane'],
  ],
  [
    'whose header frames the fields',
    [
      '| Field | Value |',
      '|---|---|',
      '| **Description** : | It |',
      '| Mentors | @jane |',
      '| Ideas | none |',
    ],
    ['frame', 'frame', 'Description = It', 'Mentors = @jane', 'Ideas = none'],
  ],
  [
    'with lines inside a cell',
    ['| Description | It |', '|---|---|', '| Mentors | @jane <br> @joe<BR/>@zoe |'],
    ['Description = It', 'frame', 'Mentors = @jane\n@joe\n@zoe'],
  ],
  [
    'with names of two words, and a tag that is no break',
    ['| Upstream Issue | a<brx>b |', '|---|---|', '| Recommended Skills: | Go |'],
    ['Upstream Issue = a<brx>b', 'frame', 'Recommended Skills = Go'],
  ],
  [
    'with an empty cell',
    ['| Description | It |', '|---|---|', '| Mentors |', '| | x |'],
    ['Description = It', 'frame', 'Mentors = ', 'table'],
  ],
])('a table of fields %s', (_, lines, want) => {
  expect(labelsOf(...lines)).toEqual(want)
})

test.each<[string, string[]]>([
  ['of one kind', ['| Mentors | Jane |', '|---|---|', '| Mentor | Joe |']],
  ['of unknown words', ['| a | b |', '|---|---|', '| Mentors | Joe |']],
  ['of three columns', ['| Description | It | x |', '|---|---|---|', '| Mentors | Joe | y |']],
])('a table %s is none', (_, lines) => {
  expect(labelsOf(...lines)).toEqual(['table', 'table', 'table'])
})

test('a field of a table is that of a bullet, and the table is none of dates', () => {
  const { lines, tables } = readDocument('| Description | It |\n|---|---|\n| Mentors | Jane |')
  expect(tables).toEqual([])
  expect(lines.map(({ kind }) => kind)).toEqual(['text', 'frame', 'text'])
  expect(lines[2]?.label).toEqual({
    indent: 0,
    hasBullet: true,
    isBold: false,
    hasColon: true,
    label: 'Mentors',
    value: 'Jane',
    kind: 'mentors',
  })
})

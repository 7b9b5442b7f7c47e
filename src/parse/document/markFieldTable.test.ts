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

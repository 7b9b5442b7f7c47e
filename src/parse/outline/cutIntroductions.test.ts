import { expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'

/** What the last project says at its end, and the sections taken out of it. */
function read(...lines: string[]) {
  const { projects, sections, notices } = parseTerm(
    ['### Harbor', '#### One', '- Mentors: @jane', '- Description: It', ...lines].join('\n'),
    'x',
  )
  return {
    description: projects[0]?.description,
    endLine: projects[0]?.endLine,
    sections: sections.map(({ title }) => title),
    notices: notices.map(({ kind, message, line }) => `${line} ${kind}: ${message}`),
  }
}

test.each([
  'Alertmanager ideas:',
  '**Alertmanager ideas:**',
  '**Alertmanager ideas**:',
  '_Alertmanager ideas_:  ',
  'One two three four five six seven eight:',
])('“%s” at the end of a project introduces what comes next', line => {
  const title = line.replace(/[*_:]/g, '').trim()
  expect(read('', line, '')).toEqual({
    description: 'It',
    endLine: 5,
    sections: [title],
    notices: [`6 text-unplaced: “${title}” belongs to no project.`],
  })
})

test('an introduction may have blank lines of spaces behind it, or none', () => {
  expect(read('', 'Alertmanager ideas:', ' ', '\t')).toMatchObject({
    endLine: 5,
    sections: ['Alertmanager ideas'],
  })
  expect(read('', 'Alertmanager ideas:')).toMatchObject({ endLine: 5, sections: ['Alertmanager ideas'] })
})

test.each([
  [['Alertmanager ideas:']],
  [['Alertmanager ideas:', '']],
  [['', '- Alertmanager ideas:']],
  [['', '  Alertmanager ideas:']],
  [['', 'Alertmanager ideas']],
  [['', 'Version 2:']],
  [['', 'One two three four five six seven eight nine:']],
  [['', 'Alertmanager ideas:', 'and more']],
])('%j does not', lines => {
  expect(read(...lines)).toMatchObject({ sections: [], notices: [] })
  expect(read(...lines).endLine).toBe(4 + lines.length)
})

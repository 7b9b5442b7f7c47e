import { expect, test } from 'vitest'
import { parseBody } from '../testing/parseProject.ts'

test('a second set of all fields is a project that has lost its heading', () => {
  const term = parseBody(
    '- Description: First.',
    '- Recommended Skills: Go',
    '- Mentors: @jane',
    '',
    '- Description: The second one. It has more to say.',
    '- Recommended Skills: Rust',
    '- Mentors: @joe',
  )
  expect(
    term.projects.map(({ title, line, endLine, recommendedSkills }) => [
      title,
      line,
      endLine,
      recommendedSkills,
    ]),
  ).toEqual([
    ['A project', 3, 7, ['Go']],
    ['The second one', 8, 10, ['Rust']],
  ])
  expect(term.notices.map(({ kind, line }) => [kind, line])).toEqual([['title-missing', 8]])
})

test('ideas in one list, told apart by blank lines', () => {
  const term = parseBody(
    '* Port it to BSD.',
    '* Required skills: C',
    '* Likely mentors: @jane',
    '',
    "* Fix the parser. It isn't standard.",
    '* Required skills: HTTP',
    '* Likely mentors: @joe',
  )
  expect(term.projects.map(({ title, summary, mentors }) => [title, summary, mentors[0]?.name])).toEqual([
    ['A project', '* Port it to BSD.', 'jane'],
    ['Fix the parser', "* Fix the parser. It isn't standard.", 'joe'],
  ])
})

test('one field that comes twice makes no second project', () => {
  const term = parseBody(
    '- Description: One.',
    '- Recommended Skills: Go',
    '- Recommended Skills: Rust',
    '- Mentors: @jane',
  )
  expect(term.projects.map(({ recommendedSkills }) => recommendedSkills)).toEqual([['Go', 'Rust']])
})

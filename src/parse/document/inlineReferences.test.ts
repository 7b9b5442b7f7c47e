import { expect, test } from 'vitest'
import { parseBody, parseProject } from '../testing/parseProject.ts'
import { readDocument } from './readDocument.ts'

const issue = 'https://github.com/a/b/issues/1'
const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/1a-2b'

test('links by reference are read in every field', () => {
  const project = parseProject(
    '- Description: See [the docs][docs] and [Other].',
    '- Mentor(s): [Jane Doe][jane]',
    '- Upstream Issue: [b#1][1]',
    '- LFX URL: [apply][]',
    '',
    `[1]: ${issue}`,
    '[jane]: <https://github.com/jane> "Jane"',
    '[DOCS]: https://a.b/docs',
    `[apply]: ${lfxUrl}`,
  )
  expect(project).toMatchObject({
    description: 'See [the docs](https://a.b/docs) and [Other].',
    mentors: [{ name: 'Jane Doe', github: 'jane' }],
    upstreamIssues: [{ url: issue, label: 'b#1' }],
    lfxUrl,
    fields: [],
  })
})

test('a heading’s link', () => {
  const { projects } = parseBody(
    '- Description: a',
    '- Recommended Skills: Go',
    '',
    '#### [Second][2]',
    '- Description: b',
    '- Recommended Skills: Go',
    '',
    `[2]: ${issue}`,
  )
  expect(projects[1]).toMatchObject({ title: 'Second', upstreamIssues: [{ url: issue }] })
})

test.each([
  ['code is left alone', '- Description: `a[1]` and `[x][1]`', '`a[1]` and `[x][1]`'],
  ['a task list is no link', '- Description: [ ] one', '[ ] one'],
  ['a link of its own', '- Description: [1](https://c.d)', '[1](https://c.d)'],
])('%s', (_, line, description) => {
  expect(parseProject(line, '- Recommended Skills: Go', '', `[1]: ${issue}`).description).toBe(description)
})

test.each([
  ['[x][ docs ]', '[x](https://a.b/)'],
  ['[x][Docs]', '[x](https://a.b/)'],
  ['[x][more  docs]', '[x](https://c.d/)'],
  ['[x][moredocs]', '[x][moredocs]'],
  ['[docs] or [more docs]', '[docs](https://a.b/) or [more docs](https://c.d/)'],
  ['[docs]: here', '[docs]: here'],
  ['`[docs]` [docs]', '`[docs]` [docs](https://a.b/)'],
])('the reference in %j', (text, read) => {
  const { lines } = readDocument(
    `${text}\n\n[docs]: https://a.b/\n[docs]: https://z.z/\n[more docs]: https://c.d/`,
  )
  expect(lines[0]?.text).toBe(read)
})

test.each([
  ['code', ['```', '[x][1]', '```']],
  ['a comment', ['<!--', '[x][1]', '-->']],
])('a reference in %s is none', (_, block) => {
  const { lines } = readDocument([...block, '', '[1]: https://a.b'].join('\n'))
  expect(lines.map(({ text }) => text)[1]).toBe('[x][1]')
  expect(lines.at(-1)).toMatchObject({ kind: 'text', text: '[1]: https://a.b' })
})

test('a definition in code is none', () => {
  const { lines } = readDocument('[x][1]\n\n```\n[1]: https://a.b\n```')
  expect(lines[0]?.text).toBe('[x][1]')
})

test('a definition that nobody refers to stays a text', () => {
  const { recommendedSkills } = parseProject('- Description: a', '- Recommended Skills:', `  - [1]: ${issue}`)
  expect(recommendedSkills).toHaveLength(1)
})

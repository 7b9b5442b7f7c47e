import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parseTerm.ts'

const read = (markdown: string) => parseTerm(`# Term\n\n## Project ideas\n\n${markdown}`, 'lfx-2025-3')
const kindsOf = (markdown: string) => read(markdown).notices.map(({ kind }) => kind)

describe('a project without an organization is of the CNCF project', () => {
  test.each([
    ['that its title begins with', '### Harbor: scan images\n- Description: x\n- Mentors: @jane\n'],
    [
      'that has the repository of its issue',
      '### Scan images\n- Description: x\n- Mentors: @jane\n- Upstream Issue: https://github.com/someone/harbor/issues/1\n',
    ],
    [
      'that owns the repository of its issue',
      '### Scan images\n- Description: x\n- Mentors: @jane\n- Upstream Issue: https://github.com/Harbor/website/issues/1\n',
    ],
  ])('%s', (_what, markdown) => {
    expect(read(markdown).projects.map(({ organization }) => organization)).toEqual(['Harbor'])
  })
})

test.each([
  ['Scan images', 'https://github.com/goharbor/harbor/issues/1', 'Harbor'],
  // The repository says more than its owner, and the first issue that says anything more than the next.
  ['Scan images', 'https://github.com/kubernetes/prometheus/issues/1', 'Prometheus'],
  [
    'Scan images',
    'https://github.com/nobody/nothing/issues/1, https://github.com/cilium/x/issues/2',
    'Cilium',
  ],
  ['Scan images', 'http://GitHub.com/x/harbor?y', 'Harbor'],
  ['Scan images', 'https://gitlab.com/goharbor/harbor/issues/1', ''],
  ['Scan images', 'https://a.b/https://github.com/goharbor/harbor', ''],
  ['Scan images', 'https://github.com/nobody/nothing/issues/1', ''],
  ['Harbor: scan', 'https://github.com/cilium/cilium/issues/1', 'Harbor'],
])('“%s” with the issue %s is of %j', (title, issue, organization) => {
  const { projects } = read(`### ${title}\n- Description: x\n- Mentors: @jane\n- Upstream Issue: ${issue}\n`)
  expect(projects.map(project => project.organization)).toEqual([organization])
})

const second =
  '- Description: Another one. It is long.\n- Mentors: @joe\n- Upstream Issue: https://github.com/a/b/issues/2\n'

test('a second set of fields is a project of its own, named after its first sentence', () => {
  const markdown = `### Harbor\n\n#### One\n- Description: x\n- Mentors: @jane\n- Upstream Issue: https://github.com/a/b/issues/1\n\n${second}`
  const { projects, notices } = read(markdown)
  expect(projects.map(({ title, line, endLine }) => [title, line, endLine])).toEqual([
    ['One', 7, 11],
    ['Another one', 12, 15],
  ])
  expect(notices).toContainEqual({
    kind: 'title-missing',
    message: 'Named after its first words: “Another one”.',
    line: 12,
  })
})

test('a label that comes twice is kept twice, and told', () => {
  const markdown =
    '### Harbor\n\n#### One\n- Description: x\n- Difficulty: hard\n- Mentors: @jane\n- difficulty: easy\n'
  expect(read(markdown).notices).toContainEqual({
    kind: 'label-repeated',
    message: '“difficulty” comes a second time; both are kept.',
    line: 11,
  })
})

test('mentors under two labels are no repetition', () => {
  const markdown = '### Harbor\n\n#### One\n- Description: x\n- Primary Mentor: @jane\n- Co-Mentor: @joe\n'
  expect(kindsOf(markdown)).not.toContain('label-repeated')
})

test('sub-headings of a project are lines of its text', () => {
  const markdown =
    '### Harbor\n\n#### One\n- Description: x\n\n##### Details\n\nMore **words**.\n\n- Mentors: @jane\n'
  expect(read(markdown).projects.map(({ title, mentors }) => [title, mentors.length])).toEqual([['One', 1]])
  expect(JSON.stringify(read(markdown).projects[0])).toContain('##### Details\\n\\nMore **words**.')
})

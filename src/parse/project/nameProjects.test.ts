import { expect, test } from 'vitest'
import type { UnnamedProject } from './buildProject.ts'
import { nameProjects } from './nameProjects.ts'

const project = (title: string, rest: Partial<UnnamedProject> = {}): UnnamedProject => ({
  organization: 'Harbor',
  title,
  recommendedSkills: [],
  skills: [],
  mentors: [],
  upstreamIssues: [],
  fields: [],
  line: 1,
  endLine: 2,
  ...rest,
})
const idsOf = (...projects: UnnamedProject[]) => nameProjects(projects).map(({ id }) => id)

test('the title alone names a project that has no namesake', () => {
  expect(idsOf(project('Évaluate SEO & AIO for cilium.io'), project('WasmEdge C++ SDK'))).toEqual([
    'evaluate-seo-aio-for-cilium-io',
    'wasmedge-cpp-sdk',
  ])
})

test('namesakes are told apart by organization, LFX project, issue, content', () => {
  const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/ABCDEF12-34'
  const upstreamIssues = [{ url: 'https://github.com/a/b/issues/7' }]
  const [first, second, third, fourth, fifth] = idsOf(
    project('CLI'),
    project('CLI', { lfxUrl }),
    project('CLI', { upstreamIssues }),
    project('CLI', { organization: 'Dapr' }),
    project('CLI', { description: 'Other' }),
  )
  expect(second).toBe('harbor-cli-abcdef12')
  expect(third).toBe('harbor-cli-b-issues-7')
  expect(fourth).toBe('dapr-cli')
  expect(first).toMatch(/^harbor-cli-[\da-f]{8}$/)
  expect(fifth).toMatch(/^harbor-cli-[\da-f]{8}$/)
  expect(fifth).not.toBe(first)
})

test('twins that agree in every word get a number', () => {
  const ids = idsOf(project('CLI'), project('CLI', { line: 9 }))
  expect(new Set(ids).size).toBe(2)
})

test('a title of marks alone still has an id', () => {
  expect(idsOf(project('???'))).toEqual(['harbor'])
})

test('a title equal to another project’s organization and title', () => {
  const ids = idsOf(project('Dapr CLI'), project('CLI'), project('CLI', { organization: 'Dapr' }))
  expect(new Set(ids).size).toBe(3)
})

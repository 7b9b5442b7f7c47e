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

test('the group stands between organization and title', () => {
  expect(idsOf(project('CLI', { group: 'Tools' }), project('CLI'))).toEqual([
    'harbor-tools-cli',
    'harbor-cli',
  ])
})

test('the part of the issue’s address that tells it apart', () => {
  const at = (url: string) => project('CLI', { upstreamIssues: [{ url }] })
  expect(idsOf(at('https://github.com/a/b/issues/7'), at('https://github.com/a/c/pull/7'))).toEqual([
    'harbor-cli-b-issues-7',
    'harbor-cli-c-pull-7',
  ])
})

test('twins are numbered from two on, past ids that are taken', () => {
  const twin = project('CLI')
  const [first = '', second, third] = idsOf(twin, { ...twin, line: 5 }, { ...twin, endLine: 9 })
  expect(first).toMatch(/^harbor-cli-[\da-f]{8}-2$/)
  expect([second, third]).toEqual([first.replace(/2$/, '3'), first.replace(/2$/, '4')])
})

test('twins are numbered past the title of another project', () => {
  const twin = project('CLI')
  const [first = ''] = idsOf(twin, { ...twin, line: 5 })
  expect(idsOf(twin, { ...twin, line: 5 }, project(first))).toEqual([
    first.replace(/2$/, '3'),
    first.replace(/2$/, '4'),
    first,
  ])
})

test('a field’s place is no content, its words are', () => {
  const field = { label: 'Goals', markdown: 'none', line: 3 }
  const [first, second] = idsOf(
    project('CLI', { fields: [field] }),
    project('CLI', { fields: [{ ...field, markdown: 'many' }] }),
  )
  const [third] = idsOf(project('CLI', { fields: [{ ...field, line: 30 }] }), project('CLI'))
  expect(first).not.toBe(second)
  expect(third).toBe(first)
})

test('without any word, the hash follows “project”', () => {
  const nameless = { organization: '', description: 'x' }
  expect(idsOf(project('???', nameless))[0]).toMatch(/^project-[\da-f]{8}$/)
})

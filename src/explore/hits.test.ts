import { describe, expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { emptyTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { withTextSearch } from './withTextSearch.ts'

const project = makeProject({
  title: 'Operator for Multi-cluster OpenTelemetry',
  skills: ['Go'],
  summary: 'Some words to begin with.',
  description: `${'Lorem ipsum dolor sit amet. '.repeat(8)}It collects [Prometheus](https://prometheus.io) metrics and **café** traces. ${'More of it. '.repeat(20)}`,
  expectedOutcome: '- metrics\n- a Prometheus operator',
})
const hidden = makeProject({
  id: 'hidden',
  title: 'Client',
  skills: ['Rust'],
  recommendedSkills: ['Some Golang'],
  mentors: [{ name: 'Ada', github: 'ada-l' }, { name: 'Bo' }, { name: 'Cy' }, { name: 'Dave', github: 'dd' }],
  fields: [{ label: 'Goals', markdown: 'See [the plan](https://example.org/plan).', line: 7 }],
})
const projects = [project, hidden]
const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
const marksOf = (q: string) => explore(index, { ...emptyTableView, q }).marks
const marked = (text: string, q: string) =>
  marksOf(q)
    .hitsIn(text)
    .map(({ start, end }) => text.slice(start, end))

describe('hits in a text', () => {
  test.each([
    ['oper', ['Operator']],
    ['multicluster', ['Multi']],
    ['multi-cluster', ['Multi-cluster']],
    ['"operator for"', ['Operator for']],
    ['telemetry', ['OpenTelemetry']],
    ['for operator', ['Operator', 'for']],
    ['operatr', ['Operator']],
    ['-java operator', ['Operator']],
    ['skill:go', []],
    ['title:operator', []],
  ])('%s', (q, hits) => {
    expect(marked(project.title, q)).toEqual(hits)
  })

  test('with accents, in the places of the text as it is', () => {
    expect(marked('A café, twice: CAFE\u0301', 'cafe')).toEqual(['café', 'CAFE\u0301'])
  })

  test('a skill is marked by its other name', () => {
    expect(marksOf('golang').hitsIn('Go', 'skill')).toEqual([{ start: 0, end: 2 }])
    expect(marksOf('golang').hitsIn('Go')).toEqual([])
  })

  test('a field has hits of its own', () => {
    expect(marksOf('title:operator').hitsIn(project.title, 'title')).toEqual([{ start: 0, end: 8 }])
  })
})

describe('snippets', () => {
  test('stand around the first hit, as a person reads the text, cut at words', () => {
    const snippet = marksOf('collects').snippetOf(project)
    expect(snippet?.field).toBe('Description')
    expect(snippet?.excerpt).toMatch(/^…\S.* It collects Prometheus metrics and café traces\. .*\S…$/)
    expect(snippet?.excerpt.length).toBeLessThan(170)
    expect(snippet?.hits.map(({ start, end }) => snippet.excerpt.slice(start, end))).toEqual(['collects'])
  })

  test('come from the field with the most of the words', () => {
    expect(marksOf('prometheus operator').snippetOf(project)).toEqual({
      field: 'Expected outcome',
      excerpt: 'metrics a Prometheus operator',
      hits: [
        { start: 10, end: 20 },
        { start: 21, end: 29 },
      ],
    })
  })

  test.each([
    ['golang', 'Skills as written', 'Some Golang'],
    ['dave', 'Mentors', 'Dave @dd'],
    ['dd', 'Mentors', 'Dave @dd'],
    ['ada-l', 'Mentors', 'Ada @ada-l'],
    ['goals', 'Field', 'Goals'],
    ['example.org/plan', 'Link', 'https://example.org/plan'],
  ])('say where %s stands when the row does not show it', (q, field, excerpt) => {
    expect(marksOf(q).snippetOf(hidden)).toMatchObject({ field, excerpt })
  })

  test('are none without a query, or when the row itself shows all hits', () => {
    expect(marksOf('').snippetOf(project)).toBeUndefined()
    expect(marksOf('opentelemetry').snippetOf(project)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Project } from '../model/term.ts'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import type { QueryField } from './search/query.ts'
import { emptyTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { withTextSearch } from './withTextSearch.ts'

function marksOf(q: string, project = makeProject({})) {
  const index = withTextSearch(indexProjects([project], listTermNames([project])))
  return explore(index, { ...emptyTableView, q }).marks
}

/** 'Field: excerpt' with the hits in brackets. */
function snippetOf(q: string, given: Partial<Project>): string | undefined {
  const project = makeProject({ title: 'Client', organization: 'Harbor', ...given })
  const snippet = marksOf(q, project).snippetOf(project)
  if (!snippet) return undefined
  const { field, excerpt, hits } = snippet
  return `${field}: ${bracket(excerpt, hits)}`
}

function bracket(text: string, hits: readonly { start: number; end: number }[]): string {
  return hits.toReversed().reduce((left, { start, end }) => {
    return `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`
  }, text)
}

describe('what is marked in a text', () => {
  it.each<[string, string, QueryField | undefined, string]>([
    ['mesh', 'Mesh of the mesh', undefined, '[Mesh] of the [mesh]'],
    ['telem', 'OpenTelemetry', undefined, '[OpenTelemetry]'],
    ['etry', 'OpenTelemetry', undefined, 'OpenTelemetry'],
    ['test', 'Testing the tester', undefined, '[Testing] the [tester]'],
    ['"test"', 'Testing a test', undefined, 'Testing a [test]'],
    ['"unit test"', 'A unit test, test unit', undefined, 'A [unit test], test unit'],
    ['"unit test"', 'The unit', undefined, 'The unit'],
    ['docs', 'Documentation', undefined, '[Documentation]'],
    ['llm', 'A large language model', undefined, 'A [large language model]'],
    // Words within a phrase, and words of two parts of the query, are one mark.
    ['multi-cluster cluster', 'Multi-cluster', undefined, '[Multi-cluster]'],
    ['cluster multi-cluster', 'Multi-cluster', undefined, '[Multi-cluster]'],
    ['"a b" "b c"', 'a b c', undefined, '[a b c]'],
    ['"a b c" b', 'a b c d', undefined, '[a b c] d'],
    // Side by side they are two.
    ['c++ go', 'C++Go', undefined, '[C++][Go]'],
    ['-mesh unit', 'Mesh unit', undefined, 'Mesh [unit]'],
    ['title:mesh', 'Mesh', 'title', '[Mesh]'],
    ['title:mesh', 'Mesh', 'org', 'Mesh'],
    ['title:mesh', 'Mesh', undefined, 'Mesh'],
    ['mesh', 'Mesh', 'org', '[Mesh]'],
    // A technology is the beginning of names of organizations only.
    ['wasm', 'WasmEdge', 'org', '[WasmEdge]'],
    ['wasm', 'WasmEdge', 'title', 'WasmEdge'],
    ['golang', 'Go', 'skill', '[Go]'],
    ['GoLang', 'Go', 'skill', '[Go]'],
    ['rustlang', 'Rust', 'skill', '[Rust]'],
    ['golang', 'Rust', 'skill', 'Rust'],
    ['golang', 'Go', 'title', 'Go'],
    ['other', 'Kubernetes', 'skill', 'Kubernetes'],
  ])('%s in %s as %s: %s', (q, text, field, marked) => {
    expect(bracket(text, marksOf(q).hitsIn(text, field))).toBe(marked)
  })

  it('is what the first forty parts of a query say', () => {
    const words = Array.from({ length: 41 }, (_, at) => `w${at}x`)
    const hits = marksOf(words.join(' ')).hitsIn(words.slice(38).join(' '))
    expect(hits).toHaveLength(2)
  })
})

describe('the text that a snippet comes from', () => {
  it.each<[string, Partial<Project>, string | undefined]>([
    ['nothing', { summary: 'Some words' }, undefined],
    ['client', {}, undefined],
    // The row shows it already: then only prose may say more.
    [
      'client',
      { summary: 'A client', fields: [{ label: 'Client', markdown: '', line: 1 }] },
      'Summary: A [client]',
    ],
    ['client', { recommendedSkills: ['Client'] }, undefined],
    // Of prose that says as much, the first.
    ['client', { summary: 'The client', description: 'A client' }, 'Summary: The [client]'],
    // The one with more of the words.
    [
      'client harbor',
      { summary: 'A client', description: 'A client of Harbor' },
      'Description: A [client] of [Harbor]',
    ],
    // What the row does not show comes first, even if another text has more words.
    ['client harbor alpha', { summary: 'Harbor client', description: 'Alpha' }, 'Description: [Alpha]'],
    ['client alpha', { summary: 'An alpha', description: 'Alpha client' }, 'Description: [Alpha] [client]'],
    [
      'alpha beta client',
      { summary: 'Alpha client', description: 'Alpha beta' },
      'Description: [Alpha] [beta]',
    ],
    // What must not be there explains nothing.
    ['alpha -beta', { summary: 'An alpha' }, 'Summary: An [alpha]'],
    ['-beta client', { description: 'A beta' }, undefined],
    // The skill is shown, by its other name too.
    ['golang client', { skills: ['Go'], summary: 'A client', description: 'Golang' }, 'Summary: A [client]'],
    [
      'dave',
      { mentors: [{ name: 'Ann' }, { name: 'Bo' }, { name: 'Cy' }, { name: 'Dave' }] },
      'Mentors: [Dave]',
    ],
    ['cy', { mentors: [{ name: 'Ann' }, { name: 'Bo' }, { name: 'Cy' }] }, undefined],
    ['jdoe', { mentors: [{ name: '', github: 'jdoe' }] }, undefined],
    [
      '"unit tests"',
      { summary: 'Tests, unit', description: 'All unit tests' },
      'Description: All [unit tests]',
    ],
    ['docs', { summary: 'The documentation' }, 'Summary: The [documentation]'],
    ['e2e', { summary: 'An end-to-end test' }, 'Summary: An [end-to-end] test'],
    ['sig', { group: 'SIG Docs' }, undefined],
    ['harb', {}, undefined],
  ])('%s', (q, given, expected) => {
    expect(snippetOf(q, given)).toBe(expected)
  })
})

describe('where a snippet is cut', () => {
  const w = (count: number) => 'w '.repeat(count)
  it.each([
    ['up to forty characters before the hit stay', `${w(20)}mesh`, `${w(20)}[mesh]`],
    ['of more, what begins within forty', `${w(20)}w mesh`, `…${w(19)}[mesh]`],
    ['a text of 160 characters stays whole', `mesh ${'x'.repeat(155)}`, `[mesh] ${'x'.repeat(155)}`],
    ['of a longer one the last word goes', `mesh y ${'x'.repeat(154)}`, '[mesh] y…'],
    ['a space at 160 may be the end', `mesh ${'x'.repeat(155)} y`, `[mesh] ${'x'.repeat(155)}…`],
    ['160 count from where it begins', `${w(60)}mesh ${w(90)}`.trim(), `…${w(19)}[mesh] ${w(58)}w…`],
    ['the hit stays whole however long', `a mesh${'x'.repeat(300)} y`, `a [mesh${'x'.repeat(300)}]…`],
    ['hits beyond are not marked', `mesh ${w(80)}mesh`, `[mesh] ${w(77)}w…`],
    ['two hits', `${w(30)}mesh mesh`, `…${w(19)}[mesh] [mesh]`],
  ])('%s', (_, summary, expected) => {
    expect(snippetOf('mesh', { summary })).toBe(`Summary: ${expected}`)
  })
})

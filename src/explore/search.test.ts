import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { parseQuery } from './search/query.ts'
import { emptyTableView } from './tableView.ts'
import { anyProjects, makeProject } from './testing/anyProject.ts'
import { hostileText } from './testing/anyTableView.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = [
  makeProject({
    id: 'mesh',
    organization: 'OpenTelemetry',
    title: 'Multi-cluster tracing',
    skills: ['Go', 'Kubernetes'],
    recommendedSkills: ['Golang', 'k8s operators'],
    mentors: [{ name: 'José Núñez', github: 'jnunez' }],
    description: 'Collect **traces** from [the mesh](https://example.org/google/docs). Ready to go.',
    upstreamIssues: [{ url: 'https://github.com/open-telemetry/collector/issues/633' }],
  }),
  makeProject({
    id: 'pages',
    organization: 'Harbor',
    group: 'SIG Docs',
    title: 'New pages',
    skills: ['JavaScript', 'C++'],
    mentors: [{ name: 'Jane Doe' }],
    expectedOutcome: 'Documentation of every policy, with an end-to-end test.',
    fields: [{ label: 'Goals', markdown: 'Fewer `kubectl` calls', line: 9 }],
  }),
  makeProject({
    id: 'operator',
    organization: 'WasmEdge',
    title: 'Operator',
    skills: ['Rust'],
    description: 'An operator in Rust; no more Java than now. It runs at the edge.',
    lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/42557ffb-deb4-4b9f-a0b2-78f7f397216c',
  }),
]
const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
const search = (q: string) => explore(index, { ...emptyTableView, q })
const found = (q: string) => search(q).rows.map(({ id }) => id)

describe('every text of a project is searched', () => {
  test.each([
    ['tracing', 'mesh'],
    ['harbor', 'pages'],
    ['sig', 'pages'],
    ['traces', 'mesh'],
    ['jane', 'pages'],
    ['jnunez', 'mesh'],
    ['documentation', 'pages'],
    ['kubectl', 'pages'],
    ['goals', 'pages'],
    ['633', 'mesh'],
    ['collector#633', 'mesh'],
    ['https://github.com/open-telemetry/collector/issues/633', 'mesh'],
    ['google', ''],
    ['example.org/google', 'mesh'],
    ['https://example.org/google/docs', 'mesh'],
    ['https://mentorship.lfx.linuxfoundation.org/project/42557ffb-deb4-4b9f-a0b2-78f7f397216c', 'operator'],
    ['42557ffb-deb4-4b9f-a0b2-78f7f397216c', 'operator'],
    ['linuxfoundation', ''],
    ['example', ''],
  ])('%s', (q, id) => {
    expect(found(q).join(' ')).toBe(id)
  })
})

describe('how words meet', () => {
  test.each([
    ['case and accents', 'jose nunez', 'mesh'],
    ['a beginning', 'trac', 'mesh'],
    ['a singular', 'operators', 'operator mesh'],
    ['another ending', 'policies', 'pages'],
    ['a later part of a name', 'telemetry', 'mesh'],
    ['a compound in one word', 'multicluster', 'mesh'],
    ['a compound in other words', 'multi cluster', 'mesh'],
    ['an abbreviation', 'e2e', 'pages'],
    ['another name of a skill', 'golang', 'mesh'],
    ['another name of a word', 'docs', 'pages'],
    ['a short word only whole', 'go', 'mesh'],
    ['a technology only whole', 'java', 'operator'],
    ['signs of a name', 'c++', 'pages'],
    ['an organization that begins with a technology', 'wasm', 'operator'],
    ['all words in any text', 'rust edge', 'operator'],
    ['words in order', '"operator in rust"', 'operator'],
    ['words in another order', '"rust in operator"', ''],
    ['whole words in quotes', '"operato"', ''],
  ])('%s: %s', (_, q, ids) => {
    expect(found(q).join(' ')).toBe(ids)
  })
})

describe('fields', () => {
  test.each([
    ['skill:java', ''],
    ['skill:golang', 'mesh'],
    ['skill:c++', 'pages'],
    ['skill:operators', 'mesh'],
    ['org:harbor', 'pages'],
    ['org:open', 'mesh'],
    ['mentor:"jane doe"', 'pages'],
    ['mentor:núñez', 'mesh'],
    ['title:operator', 'operator'],
    ['-skill:go', 'pages operator'],
    ['-operator', 'pages'],
    ['-"end to end"', 'mesh operator'],
  ])('%s', (q, ids) => {
    expect(found(q).join(' ')).toBe(ids)
  })
})

test('a hit in the title comes before one in the skills, and that before one in a description', () => {
  const ranked = [
    makeProject({ id: 'description', description: 'Rust, rust and Rust' }),
    makeProject({ id: 'skill', skills: ['Rust'] }),
    makeProject({ id: 'title', title: 'Rust client' }),
  ]
  const index = withTextSearch(indexProjects(ranked, listTermNames(ranked)))
  const rows = explore(index, { ...emptyTableView, q: 'rust' }).rows
  expect(rows.map(({ id }) => id)).toEqual(['title', 'skill', 'description'])
})

describe('slips of the keyboard', () => {
  test.each([
    ['kuberntes', 'kubernetes', 'mesh'],
    ['operatro', 'operator', 'operator mesh'],
    ['documantat', 'documentation', 'pages'],
    ['skill:javascrpt', 'javascript', 'pages'],
  ])('%s is taken for %s', (q, taken, ids) => {
    const { rows, corrections } = search(q)
    expect(corrections.map(correction => correction.taken)).toEqual([taken])
    expect(rows.map(({ id }) => id).join(' ')).toBe(ids)
  })

  test.each(['python', 'xyz', 'tes', '"operater"', '-kuberntes', 'rust'])('%s is taken as it is', q => {
    expect(search(q).corrections).toEqual([])
  })

  test('only the word that nothing has', () => {
    expect(search('rust operater').corrections).toEqual([{ written: 'operater', taken: 'operator' }])
    expect(search('rust kubernetes').corrections).toEqual([])
  })
})

test('what a query finds and what its negation finds are all projects, whatever is typed', () => {
  fc.assert(
    fc.property(anyProjects, hostileText, (some, text) => {
      const of = withTextSearch(indexProjects(some, listTermNames(some)))
      const word = text.replace(/[\s"-]/g, '')
      const count = (q: string) => explore(of, { ...emptyTableView, q }).rows.length
      fc.pre(parseQuery(word).length === 1)
      fc.pre(explore(of, { ...emptyTableView, q: word }).corrections.length === 0)
      expect(count(word) + count(`-${word}`)).toBe(some.length)
    }),
  )
})

test('a query of any length is answered, though only a short one is corrected', () => {
  const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
  const slip = 'kubernetse'
  expect(index.search?.find(slip).corrections).toHaveLength(1)
  for (const q of [`${slip} `.repeat(1200), `${slip}-`.repeat(1200), 'a '.repeat(6000)]) {
    const found = index.search?.find(q)
    expect(found?.corrections).toEqual([])
    for (const project of projects) found?.marks.snippetOf(project)
  }
})

describe('how far a word reaches', () => {
  const indexOf = (...titles: string[]) => {
    const titled = titles.map((title, at) =>
      makeProject({ id: `${at}`, title, organization: 'x', skills: [] }),
    )
    return withTextSearch(indexProjects(titled, listTermNames(titled)))
  }
  const titlesWith = (q: string, ...titles: string[]) =>
    explore(indexOf(...titles), { ...emptyTableView, q })
      .rows.map(({ title }) => title)
      .join(', ')

  test.each<[string, string, string[]]>([
    ['operat', 'Operator', ['Operator', 'Cooperate']],
    ['"operat"', '', ['Operator']],
    ['"operator"', 'Operator', ['Operator', 'Operators']],
    ['operator test', 'Operator tests', ['Operator tests', 'Operator', 'Tests']],
    ['cli', 'A cli', ['A cli', 'A client']],
    ['cli', 'A cli, Some clis', ['Some clis', 'A client', 'A cli']],
    ['cli', 'A client', ['A client']],
    ['polic', 'A policy, Policies', ['A policy', 'Policies']],
    ['policy', 'A policy, Policies', ['A policy', 'Policies']],
    ['"policy test"', 'Policy test', ['Policy test', 'Test policy', 'Policy of a test']],
    ['multi-cluster', 'Multi cluster', ['Multi cluster', 'Multi x cluster']],
    ['multi-cluster', 'Multicluster', ['Multicluster', 'Multi']],
    ['multicluster', 'Multi-cluster, Multicluster', ['Multi-cluster', 'Multicluster', 'Multi cluster']],
    ['k8s', 'Kubernetes', ['Kubernetes', 'Other']],
    ['e2e', 'End-to-end', ['End-to-end', 'End of it']],
    ['end-to-end', 'An e2e', ['An e2e', 'End of it']],
    ['"docs"', 'Docs', ['Docs', 'Documentation']],
    ['llm', 'Large language model', ['Large language model', 'Large model']],
    ['operator -test', 'Operator', ['Operator', 'Operator test']],
    ['-operatr', 'Operator', ['Operator']],
    ['"operatr"', '', ['Operator']],
    ['operatr', 'Operator', ['Operator', 'Opera']],
    ['oparator', 'Operator', ['Operator']],
    ['oparatr', '', ['Operator']],
    ['telemtry', 'Telemetry', ['Telemetry']],
    ['opt', '', ['Ope']],
    ['title:operatr', 'Operator', ['Operator']],
    ['skill:operatr', '', ['Operator']],
  ])('%s', (q, want, titles) => {
    expect(titlesWith(q, ...titles)).toBe(want)
  })

  test('forty words may be mended, more are taken as they are', () => {
    const words = (count: number) => Array.from({ length: count - 1 }, () => 'operator').join(' ')
    expect(titlesWith(`${words(40)} operatr`, 'Operator')).toBe('Operator')
    expect(titlesWith(`${words(41)} operatr`, 'Operator')).toBe('')
  })

  test('what is rare, what stands in a title and what comes often counts more', () => {
    const described = [
      makeProject({ id: 'text', title: 'A', description: 'operator' }),
      makeProject({ id: 'title', title: 'Operator' }),
      makeProject({ id: 'twice', title: 'B', description: 'operator operator operator operator' }),
    ]
    const { rows } = explore(withTextSearch(indexProjects(described, listTermNames(described))), {
      ...emptyTableView,
      q: 'operator',
    })
    expect(rows.map(({ id }) => id)).toEqual(['title', 'twice', 'text'])
  })

  test('the word itself counts more than another form of it, and that more than a beginning', () => {
    expect(titlesWith('test', 'Tester', 'Tests', 'Test', 'Other')).toBe('Test, Tests, Tester')
  })
})

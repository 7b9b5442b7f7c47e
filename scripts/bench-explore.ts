// Measures the table's engine on the corpus, repeated with variations: npx tsx scripts/bench-explore.ts
// Absolute times depend on the machine; the ratios, taken in one run, are what to compare.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toggleFacetValue } from '../src/explore/changeTableView.ts'
import { explore } from '../src/explore/explore.ts'
import { indexProjects } from '../src/explore/indexProjects.ts'
import { emptyTableView, type TableView } from '../src/explore/tableView.ts'
import { withTextSearch } from '../src/explore/withTextSearch.ts'
import type { Project } from '../src/model/term.ts'
import { parseTerm } from '../src/parse/parseTerm.ts'
import { listTermNames } from '../src/vocabulary/termNames.ts'

const corpus = process.env.CORPUS ?? '../shared/corpus'
const queries = [
  'operator',
  'prom',
  'rust',
  'end-to-end',
  '"cloud native"',
  'skill:go test',
  'documentation -go',
]
const chosen = toggleFacetValue(toggleFacetValue(emptyTableView, 'skill', 'go'), 'maturity', 'graduated')

const real = readCorpus()
for (const rows of [1_300, 10_000, 50_000]) bench(repeat(real, rows))

function bench(projects: readonly Project[]): void {
  const [index, indexMs] = time(() => withTextSearch(indexProjects(projects, listTermNames(projects))))
  const [, textsMs] = time(() => index.search?.prepare())
  const texts = projects.map(project => JSON.stringify(project).toLowerCase())
  const substringMs = median(queries.map(query => findSubstring(texts, query)))
  const facetsMs = median(repeatedly(20, () => explore(index, chosen)))
  const queryMs = median(queries.flatMap(q => repeatedly(3, () => explore(index, query(q)))))
  const rescueMs = median(repeatedly(3, () => explore(index, query('kubernets operater'))))
  console.info(`${projects.length} rows`)
  console.info(`  index of facets             ${indexMs.toFixed(1)} ms`)
  console.info(`  index of texts              ${textsMs.toFixed(0)} ms`)
  console.info(`  two filters, all counts     ${facetsMs.toFixed(2)} ms`)
  console.info(
    `  a query, all counts         ${queryMs.toFixed(2)} ms = ${ratio(queryMs, substringMs)} of substring search alone`,
  )
  console.info(`  a query with two slips      ${rescueMs.toFixed(1)} ms`)
}

/** Every word of the query somewhere in the project: what the index has to beat. */
function findSubstring(texts: readonly string[], q: string): number {
  const words = q.replace(/["-]/g, ' ').replace('skill:', '').split(/\s+/).filter(Boolean)
  const [, ms] = time(() => texts.filter(text => words.every(word => text.includes(word))).length)
  return ms
}

function query(q: string): TableView {
  return { ...emptyTableView, q }
}

function repeatedly(times: number, run: () => unknown): number[] {
  return Array.from({ length: times }, () => time(run)[1])
}

function time<T>(run: () => T): [result: T, ms: number] {
  const start = performance.now()
  const result = run()
  return [result, performance.now() - start]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function ratio(a: number, b: number): string {
  return `×${(a / b).toFixed(2)}`
}

/** Copies differ in title and description, so that the index grows as it would; people mentor again. */
function repeat(projects: readonly Project[], rows: number): Project[] {
  return Array.from({ length: rows }, (_, row) => {
    const project = projects[row % projects.length]
    if (!project) throw new Error(`No projects in ${corpus}`)
    const copy = Math.floor(row / projects.length)
    if (copy === 0) return project
    return {
      ...project,
      title: `${project.title} ${copy}`,
      description: `${project.description} variant${copy}`,
    }
  })
}

function readCorpus(): Project[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(path => /^summerofcode\/.*\.md$|^lfx-mentorship\/.*README\.md$/.test(path))
    .sort()
    .flatMap(path => {
      const year = /\d{4}/.exec(path)?.[0]
      return parseTerm(readFileSync(join(corpus, path), 'utf8'), `gsoc-${year}`).projects
    })
}

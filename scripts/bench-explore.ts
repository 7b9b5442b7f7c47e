// Measures the table's engine on the corpus, repeated with variations: npx tsx scripts/bench-explore.ts
// Absolute times depend on the machine; the ratios, taken in one run, are what to compare.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toggleFacetValue } from '../src/explore/changeFacet.ts'
import { explore } from '../src/explore/explore.ts'
import { indexProjects } from '../src/explore/indexProjects.ts'
import { emptyTableView, facetNames } from '../src/explore/tableView.ts'
import { readCorpus as readJudged } from '../src/explore/testing/corpus.ts'
import { countFacets } from '../src/explore/testing/countFacets.ts'
import { judgedDocuments, judgedQueries } from '../src/explore/testing/judgedQueries.ts'
import type { Project } from '../src/model/term.ts'
import { parseTerm } from '../src/parse/parseTerm.ts'
import { listTermNames } from '../src/vocabulary/termNames.ts'

import { type Engine, engines } from './bench/searchEngines.ts'
import { createTanStackFacets } from './bench/tanStackFacets.ts'

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

for (const [name, engine] of Object.entries(engines)) reportQuality(name, engine)
const real = readCorpus()
for (const rows of [1_300, 10_000, 50_000]) bench(repeat(real, rows))

/** Over the judged queries: the wanted ones among the first ten rows, and the wanted ones that are found at all. */
function reportQuality(name: string, engine: Engine): void {
  const projects = readJudged(judgedDocuments)
  const find = engine(projects)
  const judged = Object.entries(judgedQueries).map(([q, wanted]) => {
    const isWanted = (row: number) => wanted.some(beginning => projects[row]?.id.startsWith(beginning))
    const found = find(q)
    const first = found.slice(0, 10)
    return {
      precision: first.filter(isWanted).length / Math.max(first.length, 1),
      recall: found.filter(isWanted).length / wanted.length,
    }
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(judged.map(one => one.precision)).toFixed(2)
  const recall = mean(judged.map(one => one.recall)).toFixed(2)
  console.info(`${judged.length} judged queries, ${name}: P@10 ${precision}, recall ${recall}`)
}

function bench(projects: readonly Project[]): void {
  console.info(`${projects.length} rows`)
  benchFacets(projects)
  const names = Object.keys(engines)
  const measured = names.map(name => measureEngine(engines[name] as Engine, projects))
  const substringMs = measured[names.indexOf('substring')]?.queryMs ?? Number.NaN
  names.forEach((name, at) => {
    const { indexMs = Number.NaN, queryMs = Number.NaN } = measured[at] ?? {}
    report(`index of texts, ${name}`, `${indexMs.toFixed(0)} ms`)
    report(`a query, ${name}`, `${queryMs.toFixed(2)} ms = ${ratio(queryMs, substringMs)} of substring`)
  })
}

/** Filtering and every count of every facet; ours and TanStack Table's own. */
function benchFacets(projects: readonly Project[]): void {
  const names = listTermNames(projects)
  const [index, indexMs] = time(() => {
    const made = indexProjects(projects, names)
    // Each facet is indexed when it is first read.
    for (const name of facetNames) made.facets[name]
    return made
  })
  const [table, tableMs] = time(() => createTanStackFacets(projects, names))
  const facetsMs = median(repeatedly(20, () => countFacets(explore(index, chosen))))
  // A table remembers its last answer, so every other question has a filter less.
  const ask = [{ skill: ['go'], maturity: ['graduated'] }, { skill: ['go'] }]
  const tanStackMs = median(repeatedly(4, run => table(ask[run % 2] ?? {})))
  report('index of facets', `${indexMs.toFixed(1)} ms, TanStack Table ${tableMs.toFixed(1)} ms`)
  report(
    'two filters, all counts',
    `${facetsMs.toFixed(2)} ms = ${ratio(facetsMs, tanStackMs)} of TanStack Table's ${tanStackMs.toFixed(1)} ms`,
  )
}

/** Counts of all facets are part of our answer to a query, and of no other's. */
function measureEngine(engine: Engine, projects: readonly Project[]) {
  const [find, indexMs] = time(() => engine(projects))
  const queryMs = median(queries.flatMap(q => repeatedly(3, () => find(q))))
  return { indexMs, queryMs }
}

function report(what: string, figures: string): void {
  console.info(`  ${what.padEnd(28)}${figures}`)
}

function repeatedly(times: number, run: (at: number) => unknown): number[] {
  return Array.from({ length: times }, (_, at) => time(() => run(at))[1])
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

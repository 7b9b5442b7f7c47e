import { describe, expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { emptyTableView } from './tableView.ts'
import { hasCorpus, readCorpus } from './testing/corpus.ts'
import { judgedDocuments, judgedQueries } from './testing/judgedQueries.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = hasCorpus ? readCorpus(judgedDocuments) : []

type Judgement = { query: string; precision: number; leadPrecision: number; recall: number }

/**
 * Precision among the first ten rows, and among as many of them as are wanted: the rest can't be wanted, they are
 * projects that mention the words, and search shows them all. Recall among all rows.
 */
function judge(query: string, wanted: readonly string[]): Judgement {
  const found = explore(indexed, { ...emptyTableView, q: query }).rows.map(({ id }) => id)
  const isWanted = (id: string) => wanted.some(beginning => id.startsWith(beginning))
  const precisionOf = (rows: readonly string[]) => rows.filter(isWanted).length / Math.max(rows.length, 1)
  return {
    query,
    precision: precisionOf(found.slice(0, 10)),
    leadPrecision: precisionOf(found.slice(0, Math.min(10, wanted.length))),
    recall: found.filter(isWanted).length / wanted.length,
  }
}

const indexed = withTextSearch(indexProjects(projects, listTermNames(projects)))
describe.skipIf(!hasCorpus)('judged queries (skipped without the corpus: see CORPUS)', () => {
  test('every judged project exists, once', () => {
    for (const beginning of new Set(Object.values(judgedQueries).flat())) {
      expect([beginning, projects.filter(({ id }) => id.startsWith(beginning)).length]).toEqual([
        beginning,
        1,
      ])
    }
  })

  test('find what is wanted, and show it first', () => {
    const judged = Object.entries(judgedQueries).map(([query, wanted]) => judge(query, wanted))
    const mean = (figure: (judgement: Judgement) => number) =>
      judged.reduce((sum, judgement) => sum + figure(judgement), 0) / judged.length
    const poor = judged.filter(({ leadPrecision, recall }) => leadPrecision < 0.8 || recall < 0.8)
    expect(judged.length).toBeGreaterThanOrEqual(30)
    expect(
      mean(({ leadPrecision }) => leadPrecision),
      JSON.stringify(poor, null, 1),
    ).toBeGreaterThanOrEqual(0.95)
    expect(
      mean(({ precision }) => precision),
      JSON.stringify(poor, null, 1),
    ).toBeGreaterThanOrEqual(0.95)
    expect(
      mean(({ recall }) => recall),
      JSON.stringify(poor, null, 1),
    ).toBeGreaterThanOrEqual(0.95)
  })
})

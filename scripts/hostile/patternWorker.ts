import { parentPort } from 'node:worker_threads'
import { explore } from '../../src/explore/explore.ts'
import { indexProjects } from '../../src/explore/indexProjects.ts'
import { emptyTableView } from '../../src/explore/tableView.ts'
import { withTextSearch } from '../../src/explore/withTextSearch.ts'
import type { Term } from '../../src/model/term.ts'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { findLostLines } from '../../src/parse/testing/findLostWords.ts'
import { listTermNames } from '../../src/vocabulary/termNames.ts'

/**
 * `ms` is the parser's time, which the page does not feel; `heldMs` the longest step of what the page itself does with
 * the model: its index, the search, a query. `lost` is how many lines the model does not have.
 */
export type PatternResult = { ms: number; heldMs: number; lost: number; thrown: string }

// Reads one text after the other, in a worker as the app does, so that one without end can be ended.
parentPort?.on('message', (markdown: string) => parentPort?.postMessage(read(markdown)))
parentPort?.postMessage('ready')

function read(markdown: string): PatternResult {
  const start = performance.now()
  try {
    const term = parseTerm(markdown, 'lfx-2025-3')
    const ms = performance.now() - start
    return { ms, heldMs: holdPage(term), lost: findLostLines(markdown, term).length, thrown: '' }
  } catch (error) {
    return { ms: performance.now() - start, heldMs: 0, lost: 0, thrown: String(error) }
  }
}

function holdPage({ projects }: Term): number {
  const names = listTermNames(projects)
  let longest = 0
  const time = <Result>(step: () => Result): Result => {
    const start = performance.now()
    const result = step()
    longest = Math.max(longest, performance.now() - start)
    return result
  }
  const index = time(() => withTextSearch(indexProjects(projects, names)))
  while (!time(() => index.search.prepare(() => true)));
  for (const q of ['chaos', 'jane', '"a b"', 'zzzz']) time(() => explore(index, { ...emptyTableView, q }))
  return longest
}

import { parentPort } from 'node:worker_threads'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { findLostLines } from '../../src/parse/testing/findLostWords.ts'

/** `lost` is how many lines the model does not have. */
export type PatternResult = { ms: number; lost: number; thrown: string }

// Reads one text after the other, in a worker as the app does, so that one without end can be ended.
parentPort?.on('message', (markdown: string) => parentPort?.postMessage(read(markdown)))
parentPort?.postMessage('ready')

function read(markdown: string): PatternResult {
  const start = performance.now()
  try {
    const term = parseTerm(markdown, 'lfx-2025-3')
    const ms = performance.now() - start
    return { ms, lost: findLostLines(markdown, term).length, thrown: '' }
  } catch (error) {
    return { ms: performance.now() - start, lost: 0, thrown: String(error) }
  }
}

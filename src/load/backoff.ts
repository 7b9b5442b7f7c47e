import { findPauseSeconds, type LoadProblem } from './loadProblem.ts'

/** What may pass while nobody does anything about it. A device that is back on its network says so itself. */
const passing: readonly LoadProblem['kind'][] = ['unreachable', 'timeout', 'server-error']

const firstMs = 30_000
const longestMs = 15 * 60_000

/**
 * In how many ms a question that failed is put again by itself, after so many failures in a row; undefined where that
 * is of no use before the reader does something.
 */
export function findBackoffMs(problem: LoadProblem, failures: number): number | undefined {
  const pauseSeconds = findPauseSeconds(problem)
  if (pauseSeconds !== undefined) return pauseSeconds * 1000
  if (!passing.includes(problem.kind)) return undefined
  // Spread, so that many readers don't come back in step.
  return Math.min(firstMs * 2 ** (failures - 1), longestMs) * (0.75 + Math.random() / 2)
}

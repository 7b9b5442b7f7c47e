// Counts the tests that really ran, from the reports of the two runners.
import { readFileSync } from 'node:fs'

/** Sums both reports; one that was never written (its step did not run) counts nothing. */
export function countTests({ vitestReport, playwrightReport }) {
  const vitest = readReport(vitestReport)
  const stats = readReport(playwrightReport)?.stats
  return {
    passed: (vitest?.numPassedTests ?? 0) + (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (stats?.unexpected ?? 0),
    skipped: (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + (stats?.skipped ?? 0),
  }
}

/** The last lines of `npm test`. Continuous integration reads the very last, which is always of this form. */
export function closingLines({ passed, failed, skipped }) {
  const result = `${passed} passed, ${failed} failed`
  return skipped === 0 ? [result] : [`${skipped} skipped`, result]
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

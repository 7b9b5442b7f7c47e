import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { closingLines, countTests } from './testCounts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))
const files = { vitestReport: join(folder, 'vitest.json'), playwrightReport: join(folder, 'playwright.json') }

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('countTests', () => {
  it('sums what both runners report', () => {
    writeFileSync(
      files.vitestReport,
      JSON.stringify({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
    )
    writeFileSync(
      files.playwrightReport,
      JSON.stringify({ stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } }),
    )
    expect(countTests(files)).toEqual({ passed: 48, failed: 3, skipped: 6 })
  })

  it('counts nothing for a runner that did not run', () => {
    expect(countTests(files)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

describe('closingLines', () => {
  it('ends with the result alone on its line', () => {
    expect(closingLines({ passed: 48, failed: 3, skipped: 6 })).toEqual(['6 skipped', '48 passed, 3 failed'])
  })

  it('does not speak of skipped tests when there are none', () => {
    expect(closingLines({ passed: 48, failed: 0, skipped: 0 })).toEqual(['48 passed, 0 failed'])
  })
})

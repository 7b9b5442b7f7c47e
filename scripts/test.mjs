// `npm test`: everything that must hold, on a fresh clone too. Stops at the first step that fails.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { closingLines, countTests } from './testCounts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'mentorship-explorer-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const steps = [
  { title: 'Packages', run: install },
  { title: 'Browser', run: findBrowser },
  { title: 'Types', run: () => tool('typescript/bin/tsc') },
  { title: 'Lint and format', run: () => tool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']) },
  { title: 'Unit, component and architecture tests', run: runVitest },
  { title: 'Production build', run: () => tool('vite/bin/vite.js', ['build']) },
  { title: 'Weight of the start', run: () => tool('../scripts/weight.mjs') },
  { title: 'End-to-end journeys on that build', run: runPlaywright },
]

const failed = await runInOrder(steps)
const counts = countTests({ vitestReport, playwrightReport })
rmSync(reports, { recursive: true, force: true })
if (failed) console.error(`\nStopped: "${failed.title}" failed.`)
console.info(`\n${closingLines(counts).join('\n')}`)
process.exitCode = failed ? 1 : 0

/** The step that failed, or undefined. */
async function runInOrder(steps) {
  for (const step of steps) {
    console.info(`\n=== ${step.title}`)
    const start = performance.now()
    try {
      await step.run()
    } catch (error) {
      console.error(error.message)
      return step
    }
    console.info(`=== ${step.title}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}

async function findBrowser() {
  // Not at the top: it needs the packages.
  const { provideBrowser } = await import('./browser.mjs')
  process.env.CHROMIUM_PATH = await provideBrowser()
  console.info(process.env.CHROMIUM_PATH)
}

function runVitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  tool('vitest/vitest.mjs', ['run', ...reporters])
}

async function runPlaywright() {
  tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    // `npm start` may be running beside the tests.
    E2E_PORT: String(await freePort()),
  })
}

/** Runs a tool of node_modules with Node.js itself: no shell, no npx, the same on every system. */
function tool(file, args = [], environment = {}) {
  const { status, signal, error } = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${file} ended with ${signal ?? `exit code ${status}`}`)
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

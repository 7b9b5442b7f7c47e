// Lighthouse on the built app, as on a phone: npm run lighthouse [-- --runs N]
// Prints the median of five runs a page, and fails below the goals. Lighthouse wants a newer Node.js than the app does,
// so npm fetches both for the occasion.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { build } from 'vite'
import { provideBrowser } from './browser.mjs'
import { serveCompressed } from './lighthouse/serveCompressed.mjs'
import { localDocumentsUrl } from './localDocuments.mjs'

const packages = ['node@22.23.3', 'lighthouse@13.5.0']
const pages = [
  { name: 'table', path: '/terms/lfx-2025-3' },
  { name: 'project page', path: '/terms/lfx-2025-3/projects/chaos-testing' },
  { name: 'timeline', path: '/terms/lfx-2025-3/timeline' },
]
/** Scores in hundredths, the largest paint and the blocked time in ms, the shift of the layout as a share. */
const goals = [
  { name: 'performance', read: ({ categories }) => 100 * categories.performance.score, atLeast: 98 },
  { name: 'accessibility', read: ({ categories }) => 100 * categories.accessibility.score, atLeast: 100 },
  {
    name: 'best practices',
    read: ({ categories }) => 100 * categories['best-practices'].score,
    atLeast: 100,
  },
  { name: 'SEO', read: ({ categories }) => 100 * categories.seo.score, atLeast: 100 },
  { name: 'LCP ms', read: ({ audits }) => audits['largest-contentful-paint'].numericValue, atMost: 1800 },
  { name: 'TBT ms', read: ({ audits }) => audits['total-blocking-time'].numericValue, atMost: 100 },
  { name: 'CLS', read: ({ audits }) => audits['cumulative-layout-shift'].numericValue, atMost: 0.02 },
]
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })

const folder = mkdtempSync(join(tmpdir(), 'mentorship-explorer-lighthouse-'))
// The documents come from this machine: without a network, GitHub's absence would be counted as an error of the page.
process.env.VITE_DOCUMENTS_URL = localDocumentsUrl
const outDir = join(folder, 'dist')
await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn', build: { outDir } })
const document = readFileSync(join(outDir, 'documents/lfx-2025-3.md'))
const server = await serveCompressed(outDir, path => {
  if (path === `${localDocumentsUrl}saves`) return { type: 'text/event-stream', body: 'retry: 86400000\n\n' }
  if (path.startsWith(localDocumentsUrl)) return { type: 'text/plain; charset=utf-8', body: document }
})
const chromePath = await provideBrowser()

let misses = 0
try {
  for (const { name, path } of pages) {
    const reports = []
    while (reports.length < Number(values.runs)) reports.push(await audit(server.origin + path))
    const speeds = reports.map(({ environment }) => environment.benchmarkIndex)
    console.info(
      `${name}: ${goals.map(goal => describe(goal, reports)).join(', ')} ` +
        `(this machine's benchmark index: ${Math.min(...speeds)} to ${Math.max(...speeds)})`,
    )
    for (const audit of listLost(reports[0])) console.info(`  ${audit}`)
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = misses > 0 ? 1 : 0

/** One run in a process of its own, as Lighthouse advises; this one goes on serving. */
async function audit(url) {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  const lighthouse = ['lighthouse', url, '--quiet', '--output=json', `--chrome-flags="${flags.join(' ')}"`]
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', ...packages.map(name => `--package=${name}`), '--call', lighthouse.join(' ')],
    { maxBuffer: 2 ** 27, env: { ...process.env, CHROME_PATH: chromePath } },
  )
  return JSON.parse(stdout)
}

function describe({ name, read, atLeast, atMost }, reports) {
  const median = reports.map(read).sort((a, b) => a - b)[Math.floor(reports.length / 2)]
  const isMet = atLeast === undefined ? median <= atMost : median >= atLeast
  if (!isMet) misses++
  const value = median < 1 ? median.toFixed(3) : median.toFixed(0)
  return isMet ? `${name} ${value}` : `${name} ${value} (goal: ${atLeast ?? atMost})`
}

/** What cost points, so that a miss can be mended. */
function listLost({ audits, categories }) {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  return weighed.flatMap(({ id }) => {
    const { score, title, displayValue = '' } = audits[id]
    return score === null || score >= 0.9 ? [] : [`${title} ${displayValue}`]
  })
}

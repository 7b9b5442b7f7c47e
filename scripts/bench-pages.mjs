// Shows every hostile megabyte on every page of its term in Chromium, and prints where a task held the page for more
// than 50 ms: npm run bench:pages [-- part of a pattern's name]. All of them take a quarter of an hour.
// A task counts by the processor's time: beside the worker, the server and the browser's own threads a machine of two
// cores lets it wait as long again, whatever the document.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { GitHub } from '../e2e/harness/gitHub.ts'
import { provideBrowser } from './browser.mjs'
import { sizePatterns } from './hostile/sizePatterns.ts'
import { serveCompressed } from './lighthouse/serveCompressed.mjs'

const size = 1_000_000
/** What the browser itself calls a long task. */
const mostMs = 50
/** The megabyte is read in less than a second; what follows comes in idle time. */
const readMs = 2000
const pageMark = 'page-of-the-bench'
/** A project before the pattern, so that there is a page of one. */
const start = '# LFX\n\n### Org\n\n#### Chaos tests\n\n- Description: a\n- Mentor(s): Jane (@jane)\n\n'
const term = '/terms/lfx-2025-3'
const pages = { table: '', source: '/source', project: '/projects/chaos-tests', timeline: '/timeline' }

const [part = ''] = process.argv.slice(2)
const server = await serveCompressed(fileURLToPath(new URL('../dist', import.meta.url)))
const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
let shown = 0
const held = []
for (const { name, write } of sizePatterns.filter(pattern => pattern.name.includes(part))) {
  const context = await openContext(start + write(size))
  for (const [page, path] of Object.entries(pages)) {
    const tasks = await listTasks(context, path)
    const long = tasks.filter(ms => ms > mostMs)
    shown++
    held.push(Math.max(...tasks))
    if (long.length > 0) console.info(`${name}, ${page}: ${long.map(ms => `${ms.toFixed(0)} ms`).join(', ')}`)
  }
  await context.close()
}
await browser.close()
await server.stop()
const longest = Math.max(...held).toFixed(0)
const long = held.filter(ms => ms > mostMs).length
console.info(`${long} of ${shown} pages with a task over ${mostMs} ms, the longest ${longest} ms`)

async function openContext(document) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const gitHub = new GitHub()
  gitHub.holds(document)
  await context.route(`${GitHub.origin}/**`, route => gitHub.handle(route))
  await context.route('https://api.github.com/**', route => route.abort())
  return context
}

/** How long each task of the page's own thread took, in milliseconds of the processor. */
async function listTasks(context, path) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await page.addInitScript(mark => performance.mark(mark), pageMark)
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  await page.goto(server.origin + term + path)
  await page.waitForTimeout(readMs)
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await page.close()
  // The browser's own pages have such threads, too.
  const marks = events.filter(({ name }) => name === pageMark)
  const isOfPage = ({ pid, tid }) => marks.some(mark => mark.pid === pid && mark.tid === tid)
  return events
    .filter(event => event.name === 'ThreadControllerImpl::RunTask' && isOfPage(event))
    .map(({ tdur = 0 }) => tdur / 1000)
}

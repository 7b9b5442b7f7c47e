// Shows every hostile megabyte on every page of its term in Chromium, and prints where a task held the page for more
// than 50 ms: npm run bench:pages [-- part of a pattern's name]. All of them take a quarter of an hour. A busy machine
// makes every task longer, and the first table of a browser waits for its fonts: compare runs on one quiet machine only.
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
    const tasks = await listLongTasks(context, path)
    shown++
    if (tasks.length > 0)
      console.info(`${name}, ${page}: ${tasks.map(ms => `${ms.toFixed(0)} ms`).join(', ')}`)
    held.push(Math.max(0, ...tasks))
  }
  await context.close()
}
await browser.close()
await server.stop()
const longest = Math.max(...held).toFixed(0)
const long = held.filter(ms => ms > 0).length
console.info(`${long} of ${shown} pages with a task over ${mostMs} ms, the longest ${longest} ms`)

async function openContext(document) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const gitHub = new GitHub()
  gitHub.holds(document)
  await context.route(`${GitHub.origin}/**`, route => gitHub.handle(route))
  await context.route('https://api.github.com/**', route => route.abort())
  // The first page of a browser waits for fonts and code that later ones find ready.
  const page = await context.newPage()
  await page.goto(server.origin)
  await page.close()
  return context
}

/** In milliseconds. */
async function listLongTasks(context, path) {
  const page = await context.newPage()
  await page.goto(server.origin + term + path)
  await page.waitForTimeout(readMs)
  const tasks = await page.evaluate(
    () =>
      new Promise(resolve => {
        new PerformanceObserver(list => resolve(list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
          buffered: true,
        })
        setTimeout(() => resolve([]), 200)
      }),
  )
  await page.close()
  return tasks
}

// Measures how the built app starts and answers on a slow phone: npx vite build && npx tsx scripts/bench-start.mjs
// The processor is slowed down four times (the start is measured at its own speed, too), the network is not. Compare runs on one quiet machine only.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { GitHub } from '../e2e/harness/gitHub.ts'
import { holdManyProjects } from '../e2e/harness/manyProjects.ts'
import { timeKey, watchRows } from '../e2e/harness/timeKey.ts'
import { computeBenchmarkIndex } from './bench/benchmarkIndex.mjs'
import { provideBrowser } from './browser.mjs'
import { serveCompressed } from './lighthouse/serveCompressed.mjs'

const slowdown = 4
const runs = 5
const patienceMs = 120_000
const manyRows = 1_300
/** A quick typist's, after the key has come up. */
const betweenLettersMs = 90
const pages = [
  { name: 'table', path: '/terms/lfx-2025-3' },
  { name: 'project page', path: '/terms/lfx-2025-3/projects/chaos-testing' },
  { name: 'timeline', path: '/terms/lfx-2025-3/timeline' },
]
const table = '/terms/lfx-2025-3'
const phone = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true }

const server = await serveCompressed(fileURLToPath(new URL('../dist', import.meta.url)))
const browser = await chromium.launch({
  executablePath: await provideBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
await reportMachine()
for (const rate of [1, slowdown]) {
  console.info(`The start on a phone, its processor slowed down ${rate} times, medians of ${runs}:`)
  for (const { name, path } of pages) await reportStart(name, path, rate)
}
await reportKeys()
await reportMachine()
await browser.close()
await server.stop()

/**
 * Before and after: a shared machine may be half as fast a minute later. The first answer of a page, before its code is
 * compiled, is half of the others.
 */
async function reportMachine() {
  const page = await browser.newPage()
  const indexes = []
  while (indexes.length < 4) indexes.push(await page.evaluate(computeBenchmarkIndex))
  const [, ...warm] = indexes
  console.info(`This machine, by Lighthouse's benchmark index: ${Math.min(...warm)} to ${Math.max(...warm)}`)
  await page.close()
}

async function reportStart(name, path, rate) {
  const starts = []
  while (starts.length < runs) {
    await withPage({ rate }, async page => {
      await page.goto(server.origin + path)
      await page.getByText(/Read from|Showing the copy/).waitFor()
      await page.waitForTimeout(2000)
      starts.push(await page.evaluate(readStart))
    })
  }
  const median = read => findMedian(starts.map(read)).toFixed(0)
  console.info(
    `  ${name}: first paint ${median(start => start.firstPaintMs)} ms, largest ${median(start => start.largestPaintMs)} ms, ` +
      `${median(start => start.longTasks)} tasks over 50 ms, the longest ${median(start => start.longestTaskMs)} ms ` +
      `(since the document came ${median(start => start.longTasksSince)} and ${median(start => start.longestSinceMs)} ms), ` +
      `blocked ${median(start => start.blockedMs)} ms, layout shift ${findMedian(starts.map(start => start.shift)).toFixed(3)}`,
  )
}

/** Runs in the page. */
async function readStart() {
  const list = type =>
    new Promise(resolve => {
      const found = []
      const observer = new PerformanceObserver(entries => found.push(...entries.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => resolve(found), 200)
    })
  const [paints, largest, tasks, shifts, requests] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift', 'resource'].map(list),
  )
  const cameAt = requests?.find(({ name }) => name.endsWith('.md'))?.responseEnd ?? 0
  const durationsOf = tasks => tasks?.map(({ duration }) => duration) ?? []
  const durations = durationsOf(tasks)
  const durationsSince = durationsOf(tasks?.filter(({ startTime }) => startTime >= cameAt))
  return {
    firstPaintMs: paints?.at(-1)?.startTime ?? Number.NaN,
    largestPaintMs: largest?.at(-1)?.startTime ?? Number.NaN,
    longTasks: durations.length,
    longestTaskMs: Math.max(0, ...durations),
    longTasksSince: durationsSince.length,
    longestSinceMs: Math.max(0, ...durationsSince),
    blockedMs: durations.reduce((sum, duration) => sum + duration - 50, 0),
    shift: shifts?.reduce((sum, { value = 0 }) => sum + value, 0) ?? 0,
  }
}

/** From a key to the frame in which the rows have changed. */
async function reportKeys() {
  console.info(
    `${manyRows} rows on a desktop, slowed down ${slowdown} times, from the key to the painted rows:`,
  )
  const wide = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false }
  await withPage({ rate: slowdown, look: wide }, async page => {
    await holdManyProjects(page, manyRows)
    await page.goto(server.origin + table)
    await page.getByText(`${manyRows} of ${manyRows} projects`).waitFor()
    // The search and the rows out of sight come in idle time.
    await page.waitForTimeout(10_000)
    await watchRows(page)
    const search = page.getByRole('searchbox')
    const rust = page
      .getByRole('group', { name: 'Skill', exact: true })
      .getByRole('checkbox', { name: /^Rust \d/ })
    const taken = new Map()
    for (let round = 0; round < runs; round++) {
      await rust.focus()
      for (const what of ['a facet', 'the facet again']) {
        await page.waitForTimeout(2000)
        note(taken, what, (await timeKey(page, 'Space')).paintedMs)
      }
      await search.focus()
      await page.waitForTimeout(2000)
      for (const [at, letter] of [...'conntrack'].entries()) {
        const { paintedMs } = await timeKey(page, letter)
        note(taken, `${'conntrack'.slice(0, at)}|${letter}`, paintedMs)
        await page.waitForTimeout(betweenLettersMs)
      }
      await search.fill('')
    }
    for (const [what, [first, ...later]] of taken) {
      console.info(`  ${what}: ${format(findMedian(later))}, the first time ${format(first)}`)
    }
    const letters = [...taken].filter(([what]) => what.includes('|')).flatMap(([, times]) => times.slice(1))
    console.info(`  all letters: ${format(findMedian(letters))}`)
  })
}

function note(taken, what, ms) {
  taken.set(what, [...(taken.get(what) ?? []), ms])
}

function format(ms) {
  return Number.isNaN(ms) ? 'no row changed' : `${ms.toFixed(0)} ms`
}

async function withPage({ rate, look = phone }, act) {
  const context = await browser.newContext({ ...look, locale: 'en-GB' })
  const github = new GitHub()
  await context.route(`${GitHub.origin}/**`, route => github.handle(route))
  await context.route('https://api.github.com/**', route => route.abort())
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await act(page)
  await context.close()
}

function findMedian(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

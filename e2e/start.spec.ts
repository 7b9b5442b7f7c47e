import { expect, type Locator, type Page } from '@playwright/test'
import { jaegerProject, projectCount, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

/** Keeps requests waiting until they are let go. */
async function hold(page: Page, addresses: string | RegExp): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route(addresses, async route => {
    await gone
    await route.fallback()
  })
  return () => letGo()
}

/** Before it a browser paints nothing, but measures: boxes are somewhere else then, and nobody sees them there. */
async function waitForStyle(page: Page) {
  await expect(page.locator('body')).toHaveCSS('margin-top', '0px')
}

async function findBox(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the page')
  return box
}

const projectUrl = `${termUrl}/projects/chaos-testing`

for (const url of ['/', termUrl, projectUrl, `${termUrl}/timeline`, '/shortlist']) {
  test(`${url} has its header before any script comes, and it stays where it is`, {
    tag: '@phone',
  }, async ({ page }) => {
    const letScriptsGo = await hold(page, /\/assets\/.*\.js$/)
    await page.goto(url, { waitUntil: 'commit' })
    const name = page.getByText('Mentorship Explorer', { exact: true })
    await expect(name).toBeVisible()
    await waitForStyle(page)
    // A picture only: ears wait for the page itself.
    await expect(page.getByRole('link')).toHaveCount(0)
    await expect(page.locator('#shell')).toHaveAttribute('aria-hidden', 'true')
    const before = { name: await findBox(name), header: await findBox(page.locator('#shell > div').first()) }

    letScriptsGo()
    await expect(page.getByRole('link', { name: 'Mentorship Explorer' })).toBeVisible()
    await expect(page.locator('#shell')).toHaveCount(0)
    const after = { name: await findBox(name), header: await findBox(page.getByRole('banner')) }
    expect(after.name.y).toBeCloseTo(before.name.y, 0)
    expect(after.header.height).toBeCloseTo(before.header.height, 0)
  })
}

test('the place of the rows is the same before the app is there, while it reads, and after', {
  tag: '@phone',
}, async ({ page }) => {
  const letScriptsGo = await hold(page, /\/assets\/.*\.js$/)
  const letDocumentsGo = await hold(page, /\.md$/)
  // With a view of its own in the address: otherwise a phone's first visit has the rows already.
  await page.goto(`${termUrl}?tz=UTC`, { waitUntil: 'commit' })
  const rows = page.locator('.skeleton-rows')
  await expect(rows).toBeVisible()
  const painted = await findBox(rows)
  letScriptsGo()
  await expect(page.getByText('Reading the document …')).toBeAttached()
  const reading = await findBox(rows)
  letDocumentsGo()
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/Read from cncf\/mentoring/)).toBeVisible()
  const search = await findBox(page.getByRole('searchbox'))
  expect(Math.abs(reading.y - painted.y)).toBeLessThan(3)
  expect(Math.abs(search.y - painted.y)).toBeLessThan(3)
})

test.describe('the first visit on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('has the first projects before any script comes, and they stay where they are', async ({ page }) => {
    const letScriptsGo = await hold(page, /\/assets\/.*\.js$/)
    await page.goto(termUrl, { waitUntil: 'commit' })
    const title = page.getByText('Evaluate SEO, AEO, and AIO for cilium.io', { exact: true })
    await expect(title).toBeVisible()
    await expect(page.getByText(/Open the filters and tick a skill/)).toBeVisible()
    await expect(page.locator('#shell')).toHaveAttribute('inert')
    await waitForStyle(page)
    const painted = await findBox(title)
    letScriptsGo()
    await new ProjectsTable(page).expectCount(projectCount)
    await expect(page.getByText(/Read from cncf\/mentoring/)).toBeVisible()
    expect(Math.abs((await findBox(title)).y - painted.y)).toBeLessThan(3)
  })

  test('has the text of a project, and of the timeline what is the same everywhere', async ({ page }) => {
    await hold(page, /\/assets\/.*\.js$/)
    await page.goto(projectUrl, { waitUntil: 'commit' })
    await expect(page.getByText('Chaos Testing', { exact: true })).toBeVisible()
    await expect(page.getByText(/expand the scope of the CloudNativePG tests/)).toBeVisible()
    expect(await page.title()).toBe('Chaos Testing, CloudNativePG · Mentorship Explorer')
    await page.goto(`${termUrl}/timeline`, { waitUntil: 'commit' })
    await expect(page.getByText(/These are your own times/)).toBeVisible()
    await expect(page.locator('.drawn')).not.toContainText(/\d:\d\d|July|UTC[+-]/)
  })

  for (const [what, address] of [
    ['asks for a view of its own', `${termUrl}?q=jaeger`],
    ['is not the first', termUrl],
  ] as const) {
    test(`that ${what} waits for the rows`, async ({ page }) => {
      await page.goto('/theme.js')
      if (address === termUrl) await page.evaluate(() => localStorage.setItem('theme', 'dark'))
      await hold(page, /\/assets\/.*\.js$/)
      await page.goto(address, { waitUntil: 'commit' })
      await expect(page.locator('.skeleton-rows')).toBeVisible()
      await expect(page.locator('.drawn')).toBeHidden()
    })
  }
})

const pages = [
  { url: termUrl, landmark: (page: Page) => new ProjectsTable(page).rows.first() },
  { url: projectUrl, landmark: (page: Page) => page.getByRole('heading', { name: 'Chaos Testing' }) },
  { url: `${termUrl}/timeline`, landmark: (page: Page) => page.getByRole('table', { name: 'Timeline' }) },
]

for (const { url, landmark } of pages) {
  test(`nothing jumps while ${url} comes`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(url)
    await expect(landmark(page)).toBeVisible()
    await expect(page.getByText(/Read from cncf\/mentoring/)).toBeVisible()
    expect(await addUpShifts(page)).toBeLessThanOrEqual(0.02)
  })
}

test('a page is fetched when somebody points at a link to it', async ({ page }) => {
  await page.goto(termUrl)
  const link = new ProjectsTable(page).titleLink(jaegerProject.title)
  await expect(link).toBeVisible()
  const asked = page.waitForRequest(/\/assets\/ProjectPage-/)
  await link.hover()
  await asked
})

test('marked stays in the worker, but for pages that read many texts', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const isMarked = (url: string) => /\/assets\/readText-/.test(url)
  for (const url of [termUrl, `${termUrl}/timeline`, projectUrl]) {
    await page.goto(url, { waitUntil: 'networkidle' })
    await expect(page.getByText('Read from')).toBeVisible()
  }
  await expect(page.getByRole('heading', { name: 'Description' })).toBeVisible()
  expect(asked.filter(isMarked)).toEqual([])
  await page.goto(`${termUrl}/source`, { waitUntil: 'networkidle' })
  expect(asked.filter(isMarked)).toHaveLength(1)
})

/** The layout shifts since the page began, each as the share of the screen that moved times how far. */
function addUpShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
    }
    const observer = new PerformanceObserver(list => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise(resolve => setTimeout(resolve, 300))
    add(observer.takeRecords())
    return sum
  })
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { jaegerProject, projectCount } from './facts.ts'
import { makeCheckout } from './harness/checkout.ts'
import { seedDocument, seedUrl } from './harness/gitHub.ts'
import { expectReadAndKept, listKept } from './harness/kept.ts'
import { goOffline } from './harness/offline.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { type StaticServer, serveFolder } from './harness/staticServer.ts'
import { test as base } from './harness/test.ts'

const seedPath = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'

/** What `npm run site` makes for a sub-path, on a plain static server. */
const test = base.extend<{ site: StaticServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const out = mkdtempSync(join(tmpdir(), 'site-'))
    const from = makeCheckout({ [seedPath]: seedDocument })
    const options = ['--base', '/name/', '--from', from, '--out', out]
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/site.ts', ...options],
      {
        encoding: 'utf8',
      },
    )
    expect(status, stderr).toBe(0)
    const server = await serveFolder(out, '/name/')
    await use(server)
    server.close()
    for (const folder of [out, from]) rmSync(folder, { recursive: true })
  },
  baseURL: ({ site }, use) => use(site.origin),
})

test('the site works below a sub-path: deep links, reloads, calendars, and without network', async ({
  page,
  context,
  site,
  github,
  browser,
}) => {
  test.setTimeout(180_000)
  const projectPath = '/name/terms/lfx-2025-3/projects/'
  await page.goto('/name/terms/lfx-2025-3?q=jaeger+demo')
  await expectReadAndKept(page)
  await new ProjectsTable(page).titleLink(jaegerProject.title).click()
  const heading = page.getByRole('heading', { level: 1, name: jaegerProject.title })
  await expect(heading).toBeVisible()
  const deepLink = new URL(page.url()).pathname
  expect(deepLink).toContain(projectPath)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

  // A first visit to the page of a project: it has a file, which says to chats and search engines what it is.
  const other = await browser.newPage({ baseURL: site.origin })
  await other.goto(deepLink)
  await expect(other.getByRole('heading', { level: 1, name: jaegerProject.title })).toBeVisible()
  expect(site.notFound).toEqual([])
  const sent = await (await page.request.get(deepLink)).text()
  expect(sent).toContain(`<meta property="og:title" content="${jaegerProject.title}, Jaeger"`)
  // One that no file lies there for. Not watched, because the browser reports the 404 that the page comes with.
  await other.goto(`${projectPath}no-such`)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This project is not in the term')
  await other.close()
  expect(site.notFound).toEqual([`${projectPath}no-such`])
  expect(await (await page.request.get('/name/calendars/lfx-2025-3.ics')).text()).toMatch(/^BEGIN:VCALENDAR/)

  github.refuses()
  await goOffline(context)
  await page.reload()
  await expect(heading).toBeVisible()
  await expect(page.getByText(/This device is offline/)).toBeVisible()
  await page.goto('/name/terms/lfx-2025-3/timeline')
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  await page.goto('/name/terms/lfx-2025-3')
  await new ProjectsTable(page).expectCount(projectCount)
  expect(await listKept(page)).toContain('term:lfx-2025-3')
  expect(github.requests[0]).toBe(seedUrl)
})

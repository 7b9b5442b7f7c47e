import { type BrowserContext, expect, type Page } from '@playwright/test'
import { jaegerProject, projectCount, termUrl } from './facts.ts'
import type { GitHub } from './harness/gitHub.ts'
import { expectReadAndKept, listKept } from './harness/kept.ts'
import { goOffline } from './harness/offline.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('after one visit every page opens without network, reload and deep links included', async ({
  page,
  context,
  github,
}) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  await waitUntilKept(page)

  await cutOff(context, github)
  await page.reload()
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/This device is offline/)).toBeVisible()
  // Pages that were not open before: their code comes from the browser too.
  await page.goto(`${termUrl}/timeline?tz=Asia/Kolkata`)
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  await page.goto(`${termUrl}?q=jaeger+demo`)
  await new ProjectsTable(page).titleLink(jaegerProject.title).click()
  await expect(page.getByRole('heading', { level: 1, name: jaegerProject.title })).toBeVisible()
  await page.goto(`${termUrl}/source`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('the page of the first visit goes on without network', async ({ page, context, github }) => {
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await waitUntilKept(page)
  await cutOff(context, github)
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
})

test('a new release is offered, and comes when it is wanted', async ({ openElsewhere }) => {
  // The page's policy lets nobody but the app register a service worker.
  const page = await openElsewhere({ bypassCSP: true })
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await waitUntilKept(page)
  const offer = page.getByText('A new version of this app is ready.')
  await expect(offer).toBeHidden()
  await nameNewRelease(page)
  await expect(offer).toBeVisible()
  expect(await controllerUrl(page)).toMatch(/\/sw\.js$/)

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()])
  await new ProjectsTable(page).expectCount(projectCount)
  expect(await controllerUrl(page)).toMatch(/\/sw\.js\?newer$/)
})

test('a new release that one tab went over to comes in the other tab too, when it is wanted', async ({
  openElsewhere,
}) => {
  const page = await openElsewhere({ bypassCSP: true })
  await page.goto(termUrl)
  await waitUntilKept(page)
  const other = await page.context().newPage()
  await other.goto(`${termUrl}/source`)
  await waitUntilKept(other)
  // Not before the tab itself looks for releases.
  await other.waitForTimeout(2000)
  await nameNewRelease(page)
  const useIt = (tab: Page) => tab.getByRole('button', { name: 'Use it now' })
  await expect(useIt(page)).toBeVisible()
  await expect(useIt(other)).toBeVisible()

  // The app names its script by the usual address, which would be one more release here.
  for (const tab of [page, other]) {
    await tab.addInitScript(() => {
      const { serviceWorker } = navigator
      serviceWorker.register = async () => (await serviceWorker.getRegistration()) ?? Promise.reject()
    })
  }
  await Promise.all([page.waitForEvent('load'), useIt(page).click()])
  expect(await controllerUrl(page)).toMatch(/\/sw\.js\?newer$/)
  // Nothing is taken from a reader's hands.
  await expect(useIt(other)).toBeVisible()
  await Promise.all([other.waitForEvent('load'), useIt(other).click()])
  await expect(other.getByRole('heading', { level: 2 }).first()).toBeVisible()
  expect(await controllerUrl(other)).toMatch(/\/sw\.js\?newer$/)
  // The documents that were read are as they were.
  expect(await listKept(other)).toEqual(['term:lfx-2025-3'])
})

test('all terms can be downloaded, and what has come is kept when it stops', async ({ page, github }) => {
  await page.goto('/terms')
  github.answersWithStatus(429, { 'retry-after': '42' })
  await page.getByRole('button', { name: 'Download all terms' }).click()
  await expect(page.getByText(/asks for a pause \(429\).*0 of 31 are done/)).toBeVisible()
})

/**
 * Another address of the script is another release to the browser. It is named in a file that carries no policy: the
 * app's own pages take no text for a script.
 */
async function nameNewRelease(page: Page) {
  const bare = await page.context().newPage()
  await bare.goto('/theme.js')
  await bare.evaluate(async () => void (await navigator.serviceWorker.register('/sw.js?newer')))
  await bare.close()
}

/** Waits until the browser keeps the release and this page is answered from it. */
async function waitUntilKept(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** No request leaves, not even to the GitHub that the harness plays. */
async function cutOff(context: BrowserContext, github: GitHub) {
  github.refuses()
  await goOffline(context)
}

function controllerUrl(page: Page): Promise<string | undefined> {
  return page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)
}

import { expect, type Page } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { seedDocument } from './harness/gitHub.ts'
import { goOffline } from './harness/offline.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const newerTitle = 'Chaos Testing under load'
const newerDocument = seedDocument.replace('#### Chaos Testing\n', `#### ${newerTitle}\n`)

test('the copy of a later day reaches a returning visitor without a new version of the app', async ({
  page,
  context,
  github,
}) => {
  github.refuses()
  await page.goto(termUrl)
  await expectCopyOf(page, '1 Aug 2025')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

  // What the site publishes on another day, of the same release.
  let isPublished = true
  const path = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'
  await context.route('**/snapshot.json', route =>
    isPublished ? route.fulfill({ json: { 'lfx-2025-3': { path, copiedOn: '2025-08-20' } } }) : route.abort(),
  )
  await context.route('**/documents/*.md', route =>
    isPublished ? route.fulfill({ contentType: 'text/markdown', body: newerDocument }) : route.abort(),
  )
  await page.reload()
  await expectCopyOf(page, '20 Aug 2025')
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  await expect.poll(() => keptList(page)).toContain('2025-08-20')
  await expect(page.getByText('A new version of this app is ready.')).toBeHidden()

  // It is kept for a visit without network, with its day.
  isPublished = false
  await goOffline(context)
  await page.reload()
  await expectCopyOf(page, '20 Aug 2025')
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
})

async function expectCopyOf(page: Page, day: string) {
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(`Showing the copy of ${day} that came with the app`)).toBeVisible()
}

/** The list of copies that the service worker keeps. */
function keptList(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => (await caches.match('/snapshot.json'))?.text())
}

import { expect } from '@playwright/test'
import { projectCount } from './facts.ts'
import { dropFile } from './harness/dropFile.ts'
import { seedDocument, seedUrl } from './harness/gitHub.ts'
import { listKept } from './harness/kept.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const seedPage =
  'https://github.com/cncf/mentoring/blob/main/programs/lfx-mentorship/2025/03-Sep-Nov/README.md'
const draft =
  '# Draft\n\n## Proposed Project ideas\n\n### Jaeger\n\n#### A draft project\n\n- Description: A draft.\n'

test('reads a document by the address of its page, marked as not official, in all views', async ({
  page,
  github,
}) => {
  await page.goto(`/?source=${seedPage}&q=rust`)
  await new ProjectsTable(page).expectCount(3)
  await expect(page.getByText('Not an official term:')).toBeVisible()
  expect(github.requests).toEqual([seedUrl])

  await new ProjectsTable(page).rows.first().getByRole('link').first().click()
  await expect(page.getByText('Not an official term:')).toBeVisible()
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  // The address holds the document, so it can be shared; nothing is kept, so it is asked for again.
  await page.reload()
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  expect(github.requests).toHaveLength(2)
  expect(await listKept(page)).toEqual([])
})

test('refuses an address that is not https, or of another host', async ({ page }) => {
  for (const address of ['http://raw.githubusercontent.com/a/b/main/c.md', 'https://example.org/README.md']) {
    await page.goto(`/?source=${address}`)
    await expect(page.getByText(/^Not the https address of a file/)).toContainText(address)
  }
})

test('reads pasted text and a dropped file, and forgets them with the page', async ({ page }) => {
  await page.goto('/terms')
  await page.getByRole('link', { name: 'Open a document of your own' }).click()
  await page.getByRole('textbox', { name: 'Markdown text' }).fill(seedDocument)
  await page.getByRole('button', { name: 'Open the text' }).click()
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText('Not an official term:')).toBeVisible()

  await dropFile(page, draft)
  await expect(new ProjectsTable(page).titleLink('A draft project')).toBeVisible()
  expect(await listKept(page)).toEqual([])
  await page.reload()
  await expect(page.getByText(/The text is gone, because it was never stored/)).toBeVisible()
})

import { expect, type Page } from '@playwright/test'
import { projectCount, termUrl } from '../facts.ts'
import { seedDocument } from '../harness/gitHub.ts'
import { ProjectsTable } from '../harness/projectsTable.ts'
import { test } from '../harness/test.ts'

// No document is known that keeps the reader busy for three seconds on every machine, so the worker is given a word at
// which it never comes to an end.
const endless = 'A word without an end'
const newerTitle = 'Chaos Testing under load'
const gaveUp = /took longer than 3 seconds to read, and was given up/

test.beforeEach(({ page }) => stopAt(page, endless))

test('a document that takes too long is given up: the page says so, stays at hand, and reads the next one', async ({
  page,
  github,
}) => {
  github.holds(seedDocument.replace('#### Chaos Testing\n', `#### ${endless}\n`))
  await page.goto(termUrl)
  const table = new ProjectsTable(page)
  await table.expectCount(projectCount)
  // While the worker is busy, the page is not.
  await page.getByRole('searchbox', { name: 'Search projects' }).fill('chaos')
  await table.expectCount(1)
  await expect(page.getByText(gaveUp)).toBeVisible()
  await expect(page.getByText(/Showing the copy of/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'the document itself' })).toBeVisible()

  github.holds(seedDocument.replace('#### Chaos Testing\n', `#### ${newerTitle}\n`))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(table.titleLink(newerTitle)).toBeVisible()
  await expect(page.getByText(gaveUp)).toBeHidden()
})

test('a pasted text that takes too long is given up, and another is read', async ({ page }) => {
  await paste(page, `# Draft\n\n### Jaeger\n\n#### ${endless}\n\n- Description: A draft.\n`)
  await expect(page.getByRole('alert')).toContainText(gaveUp)
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await paste(page, '# Draft\n\n### Jaeger\n\n#### A shorter draft\n\n- Description: A draft.\n')
  await expect(new ProjectsTable(page).titleLink('A shorter draft')).toBeVisible()
})

/** Lets the parser's worker run for ever at documents that hold `word`. */
function stopAt(page: Page, word: string) {
  return page.route('**/assets/parse.worker-*.js', async route => {
    const response = await route.fetch()
    const stop = `addEventListener('message', ({ data }) => {
      if (!data.markdown.includes(${JSON.stringify(word)})) return
      postMessage('reading')
      for (;;);
    })\n`
    await route.fulfill({ response, body: stop + (await response.text()) })
  })
}

async function paste(page: Page, text: string) {
  await page.goto('/terms')
  await page.getByRole('link', { name: 'Open a document of your own' }).click()
  await page.getByRole('textbox', { name: 'Markdown text' }).fill(text)
  await page.getByRole('button', { name: 'Open the text' }).click()
}

import { expect } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { seedDocument } from './harness/gitHub.ts'
import { expectReadAndKept } from './harness/kept.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const seedPath = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'
const newerTitle = 'Chaos Testing under load'
const newerDocument = seedDocument.replace('#### Chaos Testing\n', `#### ${newerTitle}\n`)

test('the next visit shows what was read before, also when GitHub is out of reach', async ({
  page,
  github,
}) => {
  github.holds(newerDocument)
  await page.goto(termUrl)
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  await expectReadAndKept(page)

  github.refuses()
  await page.reload()
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  await expect(page.getByText(/GitHub could not be reached/)).toBeVisible()
  await expect(page.getByText(/Showing the copy that was read at \d\d:\d\d, just now/)).toBeVisible()
})

test('two tabs and the pages in them ask GitHub for a document once', async ({ page, context, github }) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  const other = await context.newPage()
  await other.goto(`${termUrl}/source`)
  await expect(other.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  expect(github.requests).toHaveLength(1)

  // What one tab reads, the other shows.
  github.holds(newerDocument)
  await other.reload()
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  expect(github.requests).toHaveLength(2)
})

test('a browser that keeps nothing shows the document all the same, and says so', async ({
  page,
  gitHubApi,
}) => {
  gitHubApi.holdsFiles([seedPath, 'programs/lfx-mentorship/2027/01-Mar-May/README.md'])
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/This browser keeps nothing for this page/)).toBeVisible()

  // The repository is asked once all the same, and what it holds is remembered in the tab.
  const trees = () => gitHubApi.requests.filter(path => path.startsWith('git/trees'))
  await expect.poll(trees).toHaveLength(1)
  await page.reload()
  await expect(page.getByRole('option', { name: 'LFX Mentorship 2027, Term 1' })).toBeAttached()
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  // The first one came five seconds after the answer.
  await page.waitForTimeout(6000)
  expect(trees()).toHaveLength(1)
})

test('a newer document that reads much worse waits for a choice', async ({ page, github }) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  // The document ends after its first project.
  github.holds(seedDocument.slice(0, seedDocument.indexOf('#### ', seedDocument.indexOf('#### ') + 1)))
  await page.reload()
  await expect(page.getByText(/it reads much worse: \w+ projects? instead of 39/)).toBeVisible()
  await new ProjectsTable(page).expectCount(projectCount)
  await page.getByRole('button', { name: 'Show the newer document' }).click()
  await expect(page.getByText(/^\d of \d projects/)).toBeVisible()
  await expect(page.getByText(/it reads much worse/)).toBeHidden()
})

test('keeps the pause that GitHub asks for, and says how long it is', async ({ page, github }) => {
  github.answersWithStatus(429, { 'retry-after': '42' })
  await page.goto(termUrl)
  await expect(page.getByText(/asks for a pause \(429\).* again in 42 seconds/)).toBeVisible()
  await page.goto('/terms/lfx-2025-2')
  await expect(page.getByText(/asks for a pause \(429\).* again in \d+ seconds/)).toBeVisible()
  expect(github.requests).toHaveLength(1)
})

import { expect } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { seedDocument } from './harness/gitHub.ts'
import { seedCommit } from './harness/gitHubApi.ts'
import { expectReadAndKept } from './harness/kept.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const seedPath = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'

test('names the commit that was read, and links to its lines', async ({ page, gitHubApi }) => {
  await page.goto(`${termUrl}/source`)
  const commit = page.getByRole('link', { name: seedCommit.sha.slice(0, 7) })
  await expect(commit).toHaveAttribute('href', `https://github.com/cncf/mentoring/commit/${seedCommit.sha}`)
  await expect(
    page.getByText(/Read from cncf\/mentoring at .*, just now; commit 7c3f9d2 of 30 Jul 2025/),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: /^Line \d+$/ }).first()).toHaveAttribute(
    'href',
    new RegExp(`/blob/${seedCommit.sha}/${seedPath}\\?plain=1#L\\d+$`),
  )
  // Once in ten minutes is enough for all pages and tabs.
  await page.reload()
  await expect(commit).toBeVisible()
  expect(gitHubApi.requests.filter(path => path.startsWith('commits'))).toEqual([
    `commits?path=${encodeURIComponent(seedPath)}&per_page=1`,
  ])
})

test('does without the API', async ({ page, gitHubApi }) => {
  gitHubApi.refuses()
  await page.goto(`${termUrl}/source`)
  await expect.poll(() => gitHubApi.requests.length).toBe(1)
  await expect(page.getByText(/Read from cncf\/mentoring at .*, just now\./)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Line \d+$/ }).first()).toHaveAttribute(
    'href',
    /\/blob\/main\//,
  )
})

test('says what changed since the last visit, also in a second tab, until it is seen', async ({
  page,
  context,
  github,
}) => {
  // Lines 104 and 106: the title and the description of the first project were edited since.
  const before = seedDocument
    .replace(/^#### Next-Generation Jaeger Demo.*$/m, '#### Jaeger Demo')
    .replace('automatically redeployed weekly', 'automatically redeployed daily')
    // Line 12: so was a date.
    .replace('Wed, July 2', 'Tue, July 1')
  github.holds(before)
  await page.goto(termUrl)
  const table = new ProjectsTable(page)
  await table.expectCount(projectCount)
  await expect(table.titleLink('Jaeger Demo')).toBeVisible()
  await expect(page.getByText(/Changed since your last visit/)).toBeHidden()
  await expectReadAndKept(page)

  github.holds(seedDocument)
  await page.reload()
  const note = page.getByText(/Changed since your last visit \(.*\): 1 edited, one date/)
  await expect(note).toBeVisible()
  await expect(table.rows.filter({ hasText: 'edited: title, description' })).toHaveCount(1)

  await page.goto(`${termUrl}/timeline`)
  await expect(page.getByRole('rowheader').filter({ hasText: /moved from .*July 1/ })).toHaveCount(1)
  await page.goBack()

  const other = await context.newPage()
  await other.goto(termUrl)
  const otherNote = other.getByText(/Changed since your last visit \(.*\): /)
  await otherNote.click()
  await expect(other.getByText(/^Date changed: .*July 1.* → .*July 2/)).toBeVisible()
  await other.getByRole('button', { name: 'Mark as seen' }).click()
  await expect(otherNote).toBeHidden()
  await expect(note).toBeHidden()
})

test('a new term joins without a release of the app, and is there on the next visit', async ({
  page,
  gitHubApi,
}) => {
  gitHubApi.holdsFiles([seedPath, 'programs/lfx-mentorship/2027/01-Mar-May/README.md'])
  await page.goto('/terms')
  const newTerm = page.getByRole('link', { name: 'LFX Mentorship 2027, Term 1' })
  await expect(newTerm).toBeHidden()
  // Nothing is asked for until a term has come from GitHub.
  await page.getByRole('link', { name: 'LFX Mentorship 2025, Term 3' }).click()
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  await expect(page.getByRole('option', { name: 'LFX Mentorship 2027, Term 1' })).toBeAttached()

  await page.goto('/terms')
  await expect(newTerm).toBeVisible()
  expect(gitHubApi.requests.filter(path => path.startsWith('git/'))).toEqual(['git/trees/main?recursive=1'])
})

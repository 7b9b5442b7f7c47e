import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { jaegerProject, rustProjects, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('starred projects are kept, compared, and handed on by a link', { tag: '@phone' }, async ({
  page,
  openElsewhere,
}) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust`)
  await projects.expectTitles(rustProjects)
  for (const title of rustProjects.slice(0, 2)) {
    await page.getByRole('button', { name: `Shortlist ${title}`, exact: true }).click()
  }
  await page.getByRole('link', { name: 'Shortlist (2)' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shortlist' })).toBeVisible()
  await page.getByRole('textbox', { name: /^Note/ }).first().fill('Ask about netlink')
  const comparison = page.getByRole('region', { name: 'Side by side' })
  await expect(comparison.getByRole('columnheader', { name: rustProjects[1] })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Note/ }).first()).toHaveValue('Ask about netlink')

  // What the Share button hands on; another browser gets the projects, never the note.
  const items = rustProjects.slice(0, 2).map((_, at) => page.getByRole('link', { name: rustProjects[at] }))
  const ids = await Promise.all(items.map(async link => (await link.getAttribute('href'))?.split('/').at(-1)))
  const friend = await openElsewhere()
  await friend.goto(`/shortlist?items=${ids.map(id => `lfx-2025-3/${id}`).join(',')}`)
  const shared = friend.getByRole('region', { name: 'A list shared with you' })
  await shared.getByRole('button', { name: 'Add all 2 to my shortlist' }).click()
  await expect(friend.getByRole('textbox', { name: /^Note/ }).first()).toHaveValue('')
  await expect(friend.getByRole('link', { name: 'Shortlist (2)' })).toBeVisible()
})

test('a filtered list is exported with where it comes from', async ({ page }) => {
  await page.goto(`${termUrl}?skill=rust`)
  await new ProjectsTable(page).expectTitles(rustProjects)
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('lfx-2025-3.csv')
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(rows).toHaveLength(1 + rustProjects.length + 1)
  expect(rows[1]).toContain(rustProjects[0])
  expect(rows.at(-1)).toContain('3 of 39 projects with Rust')
  expect(rows.at(-1)).toContain('CC BY 4.0')
})

test('columns are chosen, and a link shows the same ones', async ({ page, openElsewhere }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  await page.getByRole('button', { name: 'Columns' }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  await dialog.getByRole('checkbox', { name: 'Maturity' }).check()
  await dialog.getByRole('checkbox', { name: 'LFX' }).uncheck()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('columnheader', { name: 'Maturity' })).toBeVisible()
  // Jaeger is a graduated project.
  const row = projects.rows.filter({ hasText: jaegerProject.title })
  await expect(row.getByRole('cell', { name: 'graduated' })).toBeVisible()

  const friend = await openElsewhere()
  await friend.goto(page.url())
  await expect(friend.getByRole('columnheader', { name: 'Maturity' })).toBeVisible()
  await expect(friend.getByRole('columnheader', { name: 'LFX' })).toHaveCount(0)
})

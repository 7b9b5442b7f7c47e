import { expect } from '@playwright/test'
import { jaegerProject, projectCount, rustAndKubernetesProject, rustProjects, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('a search narrows the rows while it is typed, and stands in the address as typed', {
  tag: '@phone',
}, async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  await projects.search.fill('conntrack')
  await projects.expectTitles([rustProjects[0]])
  await expect(page).toHaveURL(/\?q=conntrack$/)
})

test('a query that looks like a number stays text', async ({ page }) => {
  await page.goto(`${termUrl}?q=2025`)
  const projects = new ProjectsTable(page)
  await expect(projects.search).toHaveValue('2025')
  await projects.search.press('End')
  await projects.search.pressSequentially(' term')
  await expect(page).toHaveURL(/\?q=2025(\+|%20)term$/)
})

test('Back undoes one step at a time', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  await projects.toggleFacet('Skill', 'Rust')
  await projects.expectCount(rustProjects.length)
  await projects.search.fill('waypoint')
  await projects.search.press('Enter')
  await projects.expectTitles([rustProjects[1]])

  await page.goBack()
  await projects.expectTitles(rustProjects)
  await expect(projects.search).toHaveValue('')
  await page.goBack()
  await projects.expectCount(projectCount)
  await expect(projects.facet('Skill', 'Rust')).not.toBeChecked()
  await page.goForward()
  await projects.expectTitles(rustProjects)
})

test('an address with filters shows their rows: comma is or, repeated is and, minus is not', async ({
  page,
}) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust&skill=kubernetes`)
  await projects.expectTitles([rustAndKubernetesProject])
  await page.goto(`${termUrl}?skill=rust&skill=-kubernetes`)
  await projects.expectTitles(rustProjects.slice(0, 2))
  await page.goto(`${termUrl}?skill=rust,cobol`)
  await projects.expectTitles(rustProjects)
  await expect(page.getByText(/^No project .* “cobol”/)).toBeVisible()
})

test('the number beside a facet value is the number of rows that its click gives', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust`)
  const kmesh = projects.facet('CNCF project', 'Kmesh')
  await expect(kmesh).toHaveAccessibleName('Kmesh 1')
  await kmesh.click()
  await projects.expectTitles([rustProjects[1]])
})

test('sorts by a column, up and down, in the address', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  const heading = page.getByRole('columnheader', { name: 'CNCF project' })
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/\?sort=organization$/)
  await expect(projects.rows.first()).toContainText('Cartography')
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/\?sort=-organization$/)
  await expect(projects.rows.first()).toContainText('Prometheus')
})

test('a phone sorts by several columns, and chooses columns and cards', { tag: '@phone' }, async ({
  page,
}) => {
  const projects = new ProjectsTable(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${termUrl}?skill=rust&sort=organization`)
  await projects.expectCount(rustProjects.length)
  await page.getByRole('combobox', { name: 'Then by' }).selectOption({ label: 'Project, Z to A' })
  await expect(page).toHaveURL(/sort=organization,-title$/)
  await page.getByRole('button', { name: 'Columns' }).click()
  const dialog = page.getByRole('dialog', { name: 'Columns' })
  await dialog.getByRole('radio', { name: 'Table' }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/view=table$/)
  await expect(page.getByRole('columnheader', { name: 'CNCF project' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused()
})

test('the sheet of filters says how many projects are left', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(termUrl)
  await page.getByRole('button', { name: /^Filters/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await new ProjectsTable(page).facet('Skill', 'Rust').click()
  // What is live outside of the sheet is silent while it is open.
  await expect(sheet.locator('[aria-live=polite]')).toHaveText(`3 of ${projectCount} projects`)
  await expect(sheet.getByRole('button', { name: 'Show 3 projects' })).toBeVisible()
})

test('a row leads to its project, its issue and its LFX page', async ({ page, context }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  const row = projects.rows.filter({ hasText: jaegerProject.title })
  await expect(row.locator(`a[href="${jaegerProject.issueUrl}"]`)).toBeVisible()
  await expect(row.locator(`a[href="${jaegerProject.lfxUrl}"]`)).toBeVisible()

  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    projects.titleLink(jaegerProject.title).click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(opened.getByRole('heading', { level: 1, name: jaegerProject.title })).toBeVisible()
  await projects.expectCount(projectCount)
})

test('when nothing fits, the page says which filter to drop', { tag: '@phone' }, async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust&org=jaeger`)
  await expect(projects.status).toHaveText(`0 of ${projectCount} projects`)
  await page.getByRole('button', { name: /^Without .*Jaeger.*: 3 projects$/ }).click()
  await projects.expectTitles(rustProjects)

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await projects.expectCount(projectCount)
  await expect(page).toHaveURL(new RegExp(`${termUrl}$`))
})

import { expect, type Page } from '@playwright/test'
import { jaegerProject, rustProjects, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('a project page shows every field, with its source', { tag: '@phone' }, async ({ page }) => {
  await page.goto(termUrl)
  await new ProjectsTable(page).titleLink(jaegerProject.title).click()
  await expect(page.getByRole('heading', { level: 1, name: jaegerProject.title })).toBeVisible()

  const main = page.getByRole('main')
  await expect(main).toContainText('Jaeger')
  await expect(main.getByText('Fully automated, weekly deployments using')).toBeVisible()
  for (const skill of jaegerProject.skills) await expect(main).toContainText(skill)
  await expect(main.locator(`a[href="${jaegerProject.issueUrl}"]`)).toBeVisible()
  await expect(main.locator(`a[href="${jaegerProject.lfxUrl}"]`)).toBeVisible()
  await expect(main.locator(`a[href="https://github.com/${jaegerProject.mentor.github}"]`)).toBeVisible()
  await expect(main.locator(`a[href*="plain=1#L${jaegerProject.line}-L"]`)).toBeVisible()
})

test('an e-mail address shows only after a click', async ({ page }) => {
  const { name, email } = jaegerProject.mentor
  await page.goto(termUrl)
  await new ProjectsTable(page).titleLink(jaegerProject.title).click()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  expect(await page.content()).not.toContain(email)

  await page.getByRole('button', { name: `Show e-mail of ${name}` }).click()
  await expect(page.getByRole('link', { name: email })).toHaveAttribute('href', `mailto:${email}`)
})

test('previous and next stay inside the list that the project was opened from', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust`)
  await projects.titleLink(rustProjects[1]).click()
  await expect(page.getByText('2 of 3')).toBeVisible()

  await neighbourLink(page, 'Next', rustProjects[2]).click()
  await expect(page.getByRole('heading', { level: 1, name: rustProjects[2] })).toBeVisible()
  await neighbourLink(page, 'Previous', rustProjects[1]).click()
  await neighbourLink(page, 'Previous', rustProjects[0]).click()
  await expect(page.getByRole('heading', { level: 1, name: rustProjects[0] })).toBeVisible()

  await page.getByRole('link', { name: '3 projects' }).click()
  await projects.expectTitles(rustProjects)
})

test('an unknown project says so and offers the nearest ones', async ({ page }) => {
  await page.goto(`${termUrl}/projects/kmesh-orion-replaces-waypoint`)
  await expect(page.getByText('kmesh-orion-replaces-waypoint')).toBeVisible()
  await page.getByRole('link', { name: rustProjects[1] }).click()
  await expect(page.getByRole('heading', { level: 1, name: rustProjects[1] })).toBeVisible()
})

test('an unknown term says so and offers the nearest ones', async ({ page }) => {
  await page.goto('/terms/lfx-2025-33')
  await expect(page.getByText('lfx-2025-33')).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /2025.*Term 3/ })
    .click()
  await new ProjectsTable(page).expectCount(39)
})

function neighbourLink(page: Page, label: 'Previous' | 'Next', title: string) {
  return page.getByRole('link', { name: label }).filter({ hasText: title })
}

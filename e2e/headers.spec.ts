import { expect } from '@playwright/test'
import { securityHeaders } from '../scripts/policy/contentSecurityPolicy.ts'
import { jaegerProject, projectCount, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('the app works under the headers that the README gives to hosts', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/**`, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), ...securityHeaders } })
  })
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await new ProjectsTable(page).titleLink(jaegerProject.title).click()
  await expect(page.getByRole('heading', { level: 1, name: jaegerProject.title })).toBeVisible()
})

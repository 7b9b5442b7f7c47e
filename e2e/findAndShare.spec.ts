import { expect } from '@playwright/test'
import { projectCount, rustProjects, timelineIn } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test.use({ timezoneId: 'Asia/Kolkata', permissions: ['clipboard-read', 'clipboard-write'] })

test('finds every Rust project, reads one, learns until when, and sends a friend the link', {
  tag: '@phone',
}, async ({ page, openElsewhere }) => {
  const projects = new ProjectsTable(page)
  await page.goto('/')
  await projects.expectCount(projectCount)

  await projects.toggleFacet('Skill', 'Rust')
  await projects.expectTitles(rustProjects)

  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(/^Link copied: .*: 3 of 39 projects with Rust$/)).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(address).pathname + new URL(address).search).toBe('/terms/lfx-2025-3?skill=rust')

  await projects.titleLink(rustProjects[1]).click()
  await expect(page.getByRole('heading', { level: 1, name: rustProjects[1] })).toBeVisible()
  await expect(page.getByText('Therefore, we developed Orion to replace the waypoint.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'kmesh-net/kmesh#1450' })).toHaveAttribute(
    'href',
    'https://github.com/kmesh-net/kmesh/issues/1450',
  )

  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(`Link copied: ${rustProjects[1]}, Kmesh, `)).toBeVisible()
  const projectAddress = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(projectAddress).pathname).toMatch(/^\/terms\/lfx-2025-3\/projects\/[\w-]+$/)
  expect(new URL(projectAddress).search).toBe('')

  await page.getByRole('link', { name: 'Timeline' }).click()
  const applications = timelineIn['Asia/Kolkata']?.rows.find(
    row => row.activity === 'Mentee Applications Open',
  )
  await expect(page.getByRole('row', { name: /^Mentee Applications Open/ })).toContainText(
    applications?.ends ?? '',
  )

  const friend = await openElsewhere()
  await friend.goto(address)
  await new ProjectsTable(friend).expectTitles(rustProjects)
})

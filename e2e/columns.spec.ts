import { expect, type Page } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

const allColumns = 'cols=title,organization,skills,mentors,maturity,issue,lfx'
const headings = ['Project', 'CNCF project', 'Skills', 'Mentors', 'Maturity', 'Issue', 'LFX']
/** The shortest thing that a column can hold is a word of eight letters in small type. */
const narrowest = 40

test('however narrow the screen, no column is lost, and the page does not scroll sideways', async ({
  page,
}) => {
  for (const [width, address] of [
    [1024, `${termUrl}?${allColumns}`],
    [390, `${termUrl}?${allColumns}&view=table`],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    await new ProjectsTable(page).expectCount(projectCount)
    for (const name of headings) expect(await widthOf(page, name), name).toBeGreaterThanOrEqual(narrowest)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)

    // All of them can be seen, and their names stay in sight over the last row.
    const box = page.getByRole('region', { name: 'Projects, a part to scroll' })
    await box.evaluate(element => {
      element.scrollIntoView()
      element.scrollTo(element.scrollWidth, element.scrollHeight)
    })
    await expect(page.getByRole('columnheader', { name: 'LFX' })).toBeInViewport()
    await expect(new ProjectsTable(page).rows.last()).toBeInViewport()
  }
})

test('the headings stay in sight on a wide screen too', async ({ page }) => {
  await page.goto(termUrl)
  await new ProjectsTable(page).rows.last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('columnheader', { name: 'Mentors' })).toBeInViewport()
})

test('columns are widened by keyboard and by dragging, and keep their widths', async ({ page }) => {
  await page.goto(termUrl)
  const before = await widthOf(page, 'Skills')
  const edge = page.getByRole('separator', { name: 'Width of Skills' })
  await edge.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', `${before + 40}`)
  expect(await widthOf(page, 'Skills')).toBe(before + 40)

  const others = await Promise.all(['Project', 'LFX'].map(name => widthOf(page, name)))
  const handle = page.getByRole('separator', { name: 'Width of Mentors' })
  const start = await widthOf(page, 'Mentors')
  await handle.hover()
  await page.mouse.down()
  const box = await handle.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2 + 30, (box?.y ?? 0) + 5, { steps: 3 })
  await page.mouse.up()
  expect(await widthOf(page, 'Mentors')).toBe(start + 30)
  expect(await Promise.all(['Project', 'LFX'].map(name => widthOf(page, name)))).toEqual(others)

  await page.reload()
  expect(await widthOf(page, 'Skills')).toBe(before + 40)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Usual widths' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => widthOf(page, 'Skills')).toBe(before)
})

test('cards have no place in the tab order that is not on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(termUrl)
  const projects = new ProjectsTable(page)
  await projects.expectCount(projectCount)
  await expect(page.getByRole('columnheader', { name: 'Skills' })).toHaveCount(1)
  await projects.search.focus()
  for (let stop = 0; stop < 15; stop++) {
    await page.keyboard.press('Tab')
    const size = await page.locator(':focus').boundingBox()
    expect(size?.width, `stop ${stop}`).toBeGreaterThan(10)
    expect(size?.height, `stop ${stop}`).toBeGreaterThan(10)
  }
})

async function widthOf(page: Page, heading: string): Promise<number> {
  const box = await page.getByRole('columnheader', { name: heading, exact: true }).boundingBox()
  return Math.round(box?.width ?? 0)
}

import { expect, type Page } from '@playwright/test'
import { projectCount, rustProjects, termUrl } from './facts.ts'
import { holdManyProjects } from './harness/manyProjects.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'
import { timeKey, watchRows } from './harness/timeKey.ts'

// A trace copies the page at every step, which takes longer here than the page itself.
test.use({ trace: 'off' })

/** The seed's 39 projects 256 times over, and 16 more. */
const count = 10_000
const copies = 257
/** Of the three Rust projects (lines 347, 750, 889) the first is the 15th of the document, so the last copy has it too. */
const rustCount = 256 * rustProjects.length + 1
/** 'conntrack' stands in the first Rust project alone. */
const conntrackCount = copies

test(`${count} projects are searched, filtered and walked through by keyboard`, async ({ page }) => {
  await holdManyProjects(page, count)
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  const expectCount = async (left: number) => {
    await expect(projects.status).toHaveText(`${left} of ${count} projects`)
    await expect(projects.table).toHaveAttribute('aria-rowcount', `${left + 1}`)
    // Only those in sight and some around them are there.
    expect(await projects.rows.count()).toBeLessThan(100)
  }
  await expectCount(count)
  await watchRows(page)

  const rust = projects.facet('Skill', 'Rust')
  await rust.focus()
  await tellTime(page, 'a facet, fewer rows', 'Space')
  await expectCount(rustCount)
  await tellTime(page, 'a facet, all rows again', 'Space')
  await expectCount(count)

  await projects.search.focus()
  for (const letter of 'conntrack') await tellTime(page, `the letter ${letter}`, letter)
  await expectCount(conntrackCount)
  await projects.search.fill('')
  await expectCount(count)

  await page.keyboard.press('ArrowDown')
  for (let row = 1; row < projectCount + 1; row++) await page.keyboard.press('ArrowDown')
  // The 40th is the first one again, as its first copy.
  await expect(page.locator(':focus')).toHaveText(/ 1$/)
  const focusedRow = projects.rows.filter({ has: page.locator(':focus') })
  await expect(focusedRow).toHaveAttribute('aria-rowindex', '41')

  // Scrolled far away, the row keeps the focus, and the next one is still the next one.
  await page.getByRole('region', { name: 'Projects, a part to scroll' }).evaluate(box => {
    box.scrollTop = box.scrollHeight / 2
  })
  // About the 5,000th: heights of rows that were never drawn are guessed.
  await expect(
    projects.table.locator('tr[aria-rowindex^="49"], tr[aria-rowindex^="50"]').last(),
  ).toBeAttached()
  await expect(focusedRow).toHaveAttribute('aria-rowindex', '41')
  await page.keyboard.press('ArrowDown')
  await expect(focusedRow).toHaveAttribute('aria-rowindex', '42')
  await expect(page.locator(':focus')).toBeInViewport()
})

test('no row of the list before is seen beside those of a facet, wherever the page is scrolled to', async ({
  page,
}) => {
  // As many as all terms together have: all of them are on the page.
  const all = 1300
  await holdManyProjects(page, all)
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  const rust = projects.facet('Skill', 'Rust')
  for (const scrollTop of [0, 20_000]) {
    await expect(projects.status).toHaveText(`${all} of ${all} projects`)
    await expect(page.locator('#projects > tbody > tr')).toHaveCount(all)
    await page.evaluate(top => window.scrollTo(0, top), scrollTop)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrollTop)
    const seen = await rust.evaluate(async (box: HTMLInputElement) => {
      box.click()
      await new Promise(requestAnimationFrame)
      return [...document.querySelectorAll('#projects > tbody:not([hidden]) > tr')]
        .filter(
          row => row.getBoundingClientRect().top < innerHeight && row.getBoundingClientRect().bottom > 0,
        )
        .filter(row => row.querySelector('[data-row-title]'))
        .map(row => row.textContent)
    })
    if (scrollTop === 0) expect(seen.length).toBeGreaterThan(2)
    expect(seen.filter(text => !text?.includes('Rust'))).toEqual([])
    await rust.uncheck()
  }
})

async function tellTime(page: Page, what: string, key: string) {
  const { rowsMs, paintedMs } = await timeKey(page, key)
  expect(paintedMs, 'the rows change').not.toBeNaN()
  console.info(`${what}: rows after ${rowsMs.toFixed(0)} ms, painted after ${paintedMs.toFixed(0)} ms`)
}

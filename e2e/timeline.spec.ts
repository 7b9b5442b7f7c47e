import { expect, type Page } from '@playwright/test'
import { termUrl, timelineIn } from './facts.ts'
import { test } from './harness/test.ts'

const timelineUrl = `${termUrl}/timeline`
/** Five days before applications close. */
const duringApplications = new Date('2025-08-07T12:00:00Z')

test.beforeEach(({ page }) => page.clock.setFixedTime(duringApplications))

for (const [zone, expected] of Object.entries(timelineIn)) {
  test.describe(`a machine in ${zone}`, () => {
    test.use({ timezoneId: zone })

    test('shows the timeline in its own zone', async ({ page }) => {
      await page.goto(timelineUrl)
      await expectRows(page, expected.rows)
    })
  })

  test.describe('a machine elsewhere', () => {
    // Farthest from UTC, and from each of the zones asked for.
    test.use({ timezoneId: 'Pacific/Kiritimati' })

    test(`shows the timeline in ${zone} when the address says so`, async ({ page }) => {
      await page.goto(`${timelineUrl}?tz=${zone}`)
      await expectRows(page, expected.rows)
      await expect(page.getByRole('combobox', { name: 'Time zone' })).toBeVisible()
    })
  })
}

async function expectRows(page: Page, rows: (typeof timelineIn)[string]['rows']) {
  const table = page.getByRole('table', { name: 'Timeline' })
  await expect(table.getByRole('rowheader')).toHaveCount(10)
  for (const { activity, starts, ends } of rows) {
    const cells = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: activity }) })
      .getByRole('cell')
    await expect(cells.nth(0)).toContainText(starts)
    if (ends) await expect(cells.nth(1)).toContainText(ends)
  }
}

test.describe('on a day of the application window', () => {
  test.use({ timezoneId: 'Asia/Kolkata' })

  test('one sentence says what is open, until when, and what comes next', { tag: '@phone' }, async ({
    page,
  }) => {
    await page.goto(timelineUrl)
    await expect(
      page.getByText('Mentee applications are open; they close in 5 days, Tue 12 Aug 23:30 your time.'),
    ).toBeVisible()
    await expect(
      page.getByText(/Next: the review of applications begins in 6 days, Wed 13 Aug/),
    ).toBeVisible()
  })

  test('another zone is picked by its city, and stands in the address', async ({ page }) => {
    await page.goto(timelineUrl)
    const picker = page.getByRole('combobox', { name: 'Time zone' })
    await picker.fill('auckland')
    await page
      .getByRole('option', { name: /Auckland/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\?tz=Pacific(\/|%2F)Auckland$/)
    await expectRows(page, timelineIn['Pacific/Auckland']?.rows ?? [])
  })

  test('a zone that nobody knows is named, and the own zone stays', async ({ page }) => {
    await page.goto(`${timelineUrl}?tz=Mars/Olympus`)
    await expect(page.getByText(/Mars\/Olympus/)).toBeVisible()
    await expectRows(page, timelineIn['Asia/Kolkata']?.rows ?? [])
  })

  test('a row opens to the source text and UTC beside local time', async ({ page }) => {
    await page.goto(timelineUrl)
    const written = 'Tues, November 25, 2025, 11AM PST (19:00 UTC)'
    await expect(page.getByText(written)).toBeHidden()
    await page.getByRole('button', { name: /Final Mentee Evaluations/ }).click()
    await expect(page.getByText(written)).toBeVisible()
    await expect(page.getByText(/Tue 25 Nov( 2025)?, 19:00/)).toBeVisible()
    await expect(page.locator('a[href*="plain=1#L18"]')).toBeVisible()
  })
})

for (const width of [660, 768, 1280])
  test(`fits the term into ${width} px, with labels that lie beside each other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(timelineUrl)
    const region = page.getByRole('region', { name: 'Timeline, scrollable' })
    await expect(region).toBeVisible()
    expect(await region.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
    const labels = await readAxisLabels(page)
    expect(labels.map(({ text }) => text)).toContain('Jul')
    for (const [index, { text, left }] of labels.entries())
      expect(left, text).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? 0)
  })

/** The names of months that can be seen, from left to right; what has no room is cut off below its line. */
function readAxisLabels(page: Page) {
  return page.locator('thead td span').evaluateAll(spans =>
    spans
      .filter(span => /^(Jul|Aug|Sep|Oct|Nov)$/.test(span.textContent) && span.children.length === 0)
      .map(span => ({ text: span.textContent, box: span.getBoundingClientRect(), line: span.parentElement }))
      .filter(({ box, line }) => line !== null && box.top < line.getBoundingClientRect().bottom - 1)
      .map(({ text, box }) => ({ text, left: box.left, right: box.right }))
      .sort((a, b) => a.left - b.left),
  )
}

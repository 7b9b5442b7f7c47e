import { expect, type Locator, type Page } from '@playwright/test'
import { termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

// Windows' contrast themes: every colour is replaced by one of a few, so that forms have to say what colours said.
test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

test('with forced colours, what is chosen, focused and found still shows', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?q=network`)
  await expect(projects.rows.first()).toBeVisible()
  const mark = projects.table.locator('mark').first()
  expect(await colourOf(mark, 'backgroundColor')).not.toBe(
    await colourOf(page.locator('body'), 'backgroundColor'),
  )

  const [first, second] = [0, 1].map(at => page.getByRole('button', { name: /^Shortlist / }).nth(at))
  if (!first || !second) throw new Error('there are no two projects')
  await first.click()
  await expectTellsApart(first, second)
  await page.keyboard.press('Tab')
  const { outlineStyle, outlineColor } = await page
    .locator(':focus')
    .evaluate(element => getComputedStyle(element))
  expect(outlineStyle).toBe('solid')
  expect(outlineColor).not.toBe(await colourOf(page.locator('body'), 'backgroundColor'))

  const [here, elsewhere] = ['Projects', 'Timeline'].map(name =>
    page.getByRole('navigation', { name: 'Pages of this term' }).getByRole('link', { name }),
  )
  if (!here || !elsewhere) throw new Error('a page has no links to the others')
  await expectTellsApart(here, elsewhere)
})

test('with forced colours, bars and choices of the timeline still tell their state', async ({ page }) => {
  await page.goto(`${termUrl}/timeline?tz=UTC&at=2025-08-01T12:00:00Z`)
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
  await expectTellsApart(
    page.getByRole('button', { name: 'mentee', exact: true }),
    page.getByRole('button', { name: 'mentor', exact: true }),
  )
  const open = barOf(page, 'Mentee Applications Open')
  const upcoming = barOf(page, 'Application Review Period')
  const paper = await colourOf(page.locator('body'), 'backgroundColor')
  for (const bar of [open, upcoming]) expect(await colourOf(bar, 'borderTopColor')).not.toBe(paper)
  // Filled and hollow.
  expect(await colourOf(open, 'backgroundColor')).not.toBe(paper)
  expect(await colourOf(upcoming, 'backgroundColor')).toBe(paper)
})

function barOf(page: Page, activity: string): Locator {
  return page.getByRole('row').filter({ hasText: activity }).locator('td[aria-hidden] span.border')
}

async function expectTellsApart(chosen: Locator, other: Locator) {
  const looks = await Promise.all(
    [chosen, other].map(async one => [
      await colourOf(one, 'backgroundColor'),
      await colourOf(one, 'borderBottomColor'),
    ]),
  )
  expect(looks[0]).not.toEqual(looks[1])
}

function colourOf(
  locator: Locator,
  property: 'backgroundColor' | 'borderTopColor' | 'borderBottomColor',
): Promise<string> {
  return locator.evaluate((element, name) => getComputedStyle(element)[name], property)
}

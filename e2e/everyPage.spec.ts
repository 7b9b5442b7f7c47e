import { expect, type Locator, type Page } from '@playwright/test'
import { jaegerProject, termUrl } from './facts.ts'
import { describeViolations, provideAxe } from './harness/axe.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { layOutAll, listCutTexts, listSmallTargets, spaceText } from './harness/reading.ts'
import { test } from './harness/test.ts'

type View = {
  name: string
  url: string
  /** What a person does there before the view stands. */
  act?: (page: Page) => Promise<void>
  /** Visible once the view stands. */
  landmark: (page: Page) => Locator
}

const firstRow = (page: Page) => new ProjectsTable(page).rows.first()

const views: View[] = [
  { name: 'table', url: termUrl, landmark: firstRow },
  { name: 'table with filters', url: `${termUrl}?skill=rust&q=network&sort=-title`, landmark: firstRow },
  { name: 'table wider than a phone', url: `${termUrl}?view=table`, landmark: firstRow },
  {
    name: 'table without a row',
    url: `${termUrl}?skill=rust&org=jaeger`,
    landmark: page => page.getByText('No project fits'),
  },
  {
    name: 'project',
    url: termUrl,
    act: page => new ProjectsTable(page).titleLink(jaegerProject.title).click(),
    landmark: page => page.getByRole('heading', { level: 1, name: jaegerProject.title }),
  },
  {
    name: 'unknown project',
    url: `${termUrl}/projects/no-such-project`,
    landmark: page => page.getByText('no-such-project'),
  },
  {
    name: 'timeline',
    url: `${termUrl}/timeline?tz=Asia/Kolkata`,
    landmark: page => page.getByRole('table', { name: 'Timeline' }),
  },
  {
    name: 'timeline with a row open',
    url: `${termUrl}/timeline?tz=Asia/Kolkata`,
    act: page => page.getByRole('button', { name: /Final Mentee Evaluations/ }).click(),
    landmark: page => page.getByText('Tues, November 25, 2025, 11AM PST (19:00 UTC)'),
  },
  {
    name: 'source',
    url: `${termUrl}/source`,
    landmark: page => page.getByRole('main').getByRole('link', { name: /line/i }).first(),
  },
  {
    name: 'shortlist',
    url: termUrl,
    act: async page => {
      for (const at of [0, 1, 2])
        await page
          .getByRole('button', { name: /^Shortlist / })
          .nth(at)
          .click()
      await page.getByRole('link', { name: /^Shortlist/ }).click()
    },
    landmark: page => page.getByRole('heading', { name: 'Side by side' }),
  },
  {
    name: 'export',
    url: termUrl,
    act: page => page.getByRole('button', { name: 'Export' }).click(),
    landmark: page => page.getByRole('dialog', { name: 'Export' }),
  },
  {
    name: 'columns',
    url: termUrl,
    act: page => page.getByRole('button', { name: 'Columns' }).click(),
    landmark: page => page.getByRole('dialog', { name: 'Columns' }),
  },
  { name: 'all terms', url: '/terms', landmark: page => page.getByRole('link', { name: /2025, Term 3/ }) },
  { name: 'unknown term', url: '/terms/no-such-term', landmark: page => page.getByText('no-such-term') },
  { name: 'no page', url: '/no/such/page', landmark: page => page.getByText('/no/such/page') },
]

for (const view of views) {
  test(`${view.name}: no accessibility violation in light or dark, nothing to scroll sideways`, {
    tag: '@phone',
  }, async ({ page }) => {
    await provideAxe(page)
    await show(page, view)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // A change of theme is a transition of colours, however short.
      await page.waitForFunction(() => document.getAnimations().length === 0)
      expect.soft(await describeViolations(page), colorScheme).toEqual([])
    }
    expect.soft(await listSmallTargets(page), 'too small to hit').toEqual([])
    await expectNoSidewaysScroll(page)
  })
}

// Colours don't depend on the width, so one theme is enough. 1280 × 1024 px at 400 % are 320 × 256.
for (const view of views) {
  test(`${view.name}: as accessible on other widths, and read at 400 % with more space in the text`, async ({
    page,
  }) => {
    // Half a dozen looks at one page, instead of loading it for each.
    test.slow()
    await provideAxe(page)
    await show(page, view)
    for (const width of [1920, 768]) {
      await page.setViewportSize({ width, height: 1024 })
      expect.soft(await describeViolations(page), `${width} px`).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 256 })
    await expect(view.landmark(page)).toBeVisible()
    await expectNoSidewaysScroll(page)
    expect.soft(await listSmallTargets(page), 'too small to hit').toEqual([])
    await spaceText(page)
    await expectNoSidewaysScroll(page)
    expect.soft(await listCutTexts(page), 'cut off at 320 px').toEqual([])
    await page.setViewportSize({ width: 1280, height: 1024 })
    expect.soft(await listCutTexts(page), 'cut off at 1280 px').toEqual([])
  })
}

async function expectNoSidewaysScroll(page: Page) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content).toBeLessThanOrEqual(screen)
  // A phone would rather zoom out than scroll.
  expect(screen).toBe(page.viewportSize()?.width)
}

async function show(page: Page, view: View) {
  await page.goto(view.url)
  await view.act?.(page)
  await expect(view.landmark(page)).toBeVisible()
  await layOutAll(page)
}

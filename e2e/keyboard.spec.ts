import { expect, type Locator, type Page } from '@playwright/test'
import { rustProjects, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

test('everything is reached by keyboard: search, facet, sort, project, back, timeline', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  await expect(projects.rows.first()).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Find in Skill' }))
  await page.keyboard.type('rust')
  await tabTo(page, projects.facet('Skill', 'Rust'))
  await page.keyboard.press('Space')
  await projects.expectTitles(rustProjects)
  await expect(projects.facet('Skill', 'Rust')).toBeFocused()

  // Hundreds of checkboxes need not be walked through.
  await tabTo(page, page.getByRole('link', { name: 'Skip the filters' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, projects.search, 'Shift+Tab')
  await page.keyboard.type('waypoint')
  await page.keyboard.press('Enter')
  await projects.expectTitles([rustProjects[1]])

  await tabTo(page, projects.titleLink(rustProjects[1]))
  await expectVisibleFocus(projects.titleLink(rustProjects[1]))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: rustProjects[1] })).toBeVisible()
  // The link that had the focus is gone: it is not lost, and the page is announced by its title.
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.locator('[aria-live]').filter({ hasText: rustProjects[1] })).toHaveCount(1)

  await tabTo(page, page.getByRole('link', { name: /1 project$/ }))
  await page.keyboard.press('Enter')
  await projects.expectTitles([rustProjects[1]])
  await tabTo(page, page.getByRole('link', { name: 'Timeline' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('combobox', { name: 'Time zone' }))
})

test('from a project, Escape, u and Back lead to its row in the list as it was', async ({ page }) => {
  const projects = new ProjectsTable(page)
  const address = `${termUrl}?skill=rust&cols=title,mentors`
  for (const back of ['Escape', 'u', 'Alt+ArrowLeft']) {
    await page.goto(address)
    await projects.expectTitles(rustProjects)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: rustProjects[1] })).toBeVisible()
    expect(new URL(page.url()).search, 'columns belong to the table').toBe('?skill=rust')
    if (back.startsWith('Alt')) await page.goBack()
    else await page.keyboard.press(back)
    await projects.expectTitles(rustProjects)
    await expect(projects.titleLink(rustProjects[1])).toBeFocused()
    await expect(page).toHaveURL(/cols=title,mentors$/)
  }
})

test('a whole visit by keys: find, filter, open, star, compare, export, change the zone', async ({
  page,
}) => {
  const projects = new ProjectsTable(page)
  await page.goto(termUrl)
  await expect(projects.rows.first()).toBeVisible()

  await tabTo(page, page.getByRole('textbox', { name: 'Find in Skill' }))
  await page.keyboard.type('rust')
  await tabTo(page, projects.facet('Skill', 'Rust'))
  await press(page, 'Space')
  await expect(page).toHaveURL(/skill=rust/)
  await expect(projects.facet('Skill', 'Rust')).toBeFocused()
  await press(page, '/')
  await expect(projects.search).toBeFocused()
  // All three say so, each somewhere else.
  await page.keyboard.type('rust')
  await press(page, 'Enter')
  await expect(page).toHaveURL(/q=rust/)

  // The first two of the list: starred on their pages, the second by way of 'Next'.
  await press(page, 'ArrowDown')
  await expectVisibleFocus(page.locator(':focus'))
  await press(page, 'Enter')
  const title = page.getByRole('article').getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  const first = (await title.textContent()) ?? ''
  expect(rustProjects).toContain(first)
  await tabTo(page, page.getByRole('button', { name: `Shortlist ${first}` }))
  await expectVisibleFocus(page.locator(':focus'))
  await press(page, 'Space')
  await tabTo(page, page.getByRole('link', { name: /^Next/ }), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(title).not.toHaveText(first)
  const second = (await title.textContent()) ?? ''
  await tabTo(page, page.getByRole('button', { name: `Shortlist ${second}` }))
  await press(page, 'Space')

  await tabTo(page, page.getByRole('link', { name: 'Shortlist (2)' }), 'Shift+Tab')
  await press(page, 'Enter')
  const comparison = page.getByRole('region', { name: 'Side by side' })
  await expect(comparison).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Export' }))
  await press(page, 'Enter')
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: /^CSV/ }))
  const download = page.waitForEvent('download')
  await press(page, 'Enter')
  expect((await download).suggestedFilename()).toBe('shortlist.csv')
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  await tabTo(page, comparison)
  await expectVisibleFocus(comparison)

  await tabTo(page, page.getByRole('main').getByRole('link', { name: second }), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(title).toHaveText(second)
  await tabTo(page, page.getByRole('link', { name: 'Timeline', exact: true }))
  await press(page, 'Enter')
  const zone = page.getByRole('combobox', { name: 'Time zone' })
  await tabTo(page, zone)
  await expectVisibleFocus(zone)
  await page.keyboard.type('auckland')
  await press(page, 'Enter')
  await expect(page).toHaveURL(/tz=Pacific\/Auckland/)
  await expect(zone).toBeFocused()
})

/** Whatever a key does, the focus stands somewhere a moment later: on the page itself nobody knows where they are. */
async function press(page: Page, key: string) {
  await page.keyboard.press(key)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), key).not.toBe('BODY')
}

/** Presses Tab (or Shift+Tab, to go back) until `target` has the focus; more than forty stops are no way to go. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press(key)
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`${key} does not reach ${target}`)
}

async function expectVisibleFocus(target: Locator) {
  const outline = await target.evaluate(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth) }
  })
  expect(outline.outlineStyle).not.toBe('none')
  expect(outline.outlineWidth).toBeGreaterThanOrEqual(1)
}

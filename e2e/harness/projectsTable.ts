import { expect, type Locator, type Page } from '@playwright/test'
import { projectCount } from '../facts.ts'

/** The table page by the names that people (and screen readers) know it by. */
export class ProjectsTable {
  readonly search: Locator
  readonly status: Locator
  readonly table: Locator
  readonly rows: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.search = page.getByRole('searchbox', { name: 'Search projects' })
    this.status = page.getByRole('status').filter({ hasText: 'projects' })
    this.table = page.getByRole('table', { name: 'Projects' })
    // The first row holds the column headings.
    this.rows = this.table.getByRole('row').filter({ has: page.getByRole('cell') })
  }

  /** Waits for `count` rows, and for a status that says so. */
  async expectCount(count: number) {
    await expect(this.status).toHaveText(`${count} of ${projectCount} projects`)
    await expect(this.rows).toHaveCount(count)
  }

  async expectTitles(titles: readonly string[]) {
    await this.expectCount(titles.length)
    for (const [i, title] of titles.entries()) {
      await expect(this.rows.nth(i).getByRole('link', { name: title, exact: true })).toBeVisible()
    }
  }

  titleLink(title: string): Locator {
    return this.rows.getByRole('link', { name: title, exact: true })
  }

  /** Ticks or clears a facet's checkbox; on a narrow screen the facets stand in a sheet. */
  async toggleFacet(group: string, value: string) {
    const sheetButton = this.page.getByRole('button', { name: /^Filters/ })
    const isNarrow = await sheetButton.isVisible()
    if (isNarrow) await sheetButton.click()
    await this.facet(group, value).click()
    if (isNarrow) await this.page.getByRole('button', { name: /^Show \d+ project/ }).click()
  }

  facet(group: string, value: string): Locator {
    // 'Go 17': the value, then the count.
    const name = new RegExp(`^${value} \\d+$`)
    return this.page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name })
  }
}

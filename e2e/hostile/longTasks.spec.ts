import { expect, type Page } from '@playwright/test'
import { termUrl } from '../facts.ts'
import { seedDocument } from '../harness/gitHub.ts'
import { test } from '../harness/test.ts'

// What would hold a page up is cut, folded or left for later. A busy machine is slow with everything, so a page of the
// hostile document is compared with another page of it.
test.use({ trace: 'off' })

const texts = {
  emphasis: '*_a '.repeat(7000),
  'emphasis in emphasis': `${'*a **b '.repeat(1500)}${'c** d* '.repeat(1500)}`,
  'a summary of emphasis': `<details><summary>${'*a **b '.repeat(1500)}${'c** d* '.repeat(1500)}</summary>\n\nx\n\n</details>`,
}
const title = 'Slow to lay out'

for (const [name, text] of Object.entries(texts)) {
  test(`a project page is not held up by ${name}`, async ({ page, github }) => {
    await countLongTasks(page)
    github.holds(seedDocument.replace('#### Chaos Testing\n', `#### ${title}\n\n${text}\n\n`))
    await page.goto(`${termUrl}/projects/slow-to-lay-out`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('From here on it is shown as written.')).toBeVisible()
    const held = await longestTaskMs(page)
    await page.goto(`${termUrl}/projects/kubearmor-unit-test-coverage-audit`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const usual = await longestTaskMs(page)
    expect(held).toBeLessThan(1500 + 5 * usual)
  })
}

function countLongTasks(page: Page) {
  return page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        type: 'longtask',
        buffered: true,
      },
    )
  })
}

/** Of the page as it was loaded last; the observer is told of a task only after it. */
async function longestTaskMs(page: Page): Promise<number> {
  await page.waitForTimeout(500)
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))
}

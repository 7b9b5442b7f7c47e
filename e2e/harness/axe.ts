import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

type WithAxe = { axe: { run(): Promise<AxeResults> } }

const axePath = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))

/** Puts axe-core into the pages to come. As an init script, because a content security policy refuses a script tag. */
export function provideAxe(page: Page) {
  return page.addInitScript({ path: axePath })
}

/** One line per broken rule of axe-core: 'color-contrast, 3 elements: <mark>net</mark>'. */
export async function describeViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as WithAxe).axe.run())
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} elements: ${nodes[0]?.html}`)
}

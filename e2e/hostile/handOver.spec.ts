import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { termUrl } from '../facts.ts'
import { dropFile } from '../harness/dropFile.ts'
import { test } from '../harness/test.ts'
import { clickAll, expectArrived, visitCarrier, visitTimeline } from './arrival.ts'
import { writeHostileDocument } from './hostileDocument.ts'
import { payloads } from './payloads.ts'
import { HostileVisit } from './visit.ts'

// The ways of a document into the app beside the address of a term, and of its texts out of it. The policy is off, so
// that what gets through would run.
test.use({ trace: 'off', bypassCSP: true })

/** Some of each family. */
const some = payloads.filter(({ id }) => id % 37 === 0)
const hostile = writeHostileDocument(some)
const signs = some.map(({ sign }) => sign)

const waysIn: Record<string, (page: Page) => Promise<void>> = {
  pasted: async page => {
    await page.getByRole('textbox', { name: 'Markdown text' }).fill(hostile.markdown)
    await page.getByRole('button', { name: 'Open the text' }).click()
  },
  dropped: page => dropFile(page, hostile.markdown),
  chosen: page =>
    page.getByLabel('A Markdown file of this device').setInputFiles({
      name: '<img src=x onerror=top.hit(0)>.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(hostile.markdown),
    }),
}

for (const [way, handOver] of Object.entries(waysIn)) {
  test(`a hostile document that is ${way} is only text`, async ({ page, baseURL }) => {
    const visit = await HostileVisit.start(page)
    await visit.load('/terms')
    await page.getByRole('link', { name: 'Open a document of your own' }).click()
    await handOver(page)
    await expect(page.getByRole('link', { name: 'Carrier 1', exact: true })).toBeVisible()
    await expectArrived(page, signs, 'table')
    await visit.expectNothing('table')
    const { pathname } = new URL(page.url())
    for (const carrier of hostile.pages) await visitCarrier(page, visit, pathname, carrier)
    await visitTimeline(page, visit, pathname, some)
    visit.expectNoRequests(baseURL)
  })
}

test('hostile projects side by side, and as files, are only text', async ({ page, github, baseURL }) => {
  github.holds(hostile.markdown)
  const visit = await HostileVisit.start(page)
  await visit.load(termUrl)
  await expect(page.getByRole('link', { name: 'Carrier 1', exact: true })).toBeVisible()
  await expectExported(page, visit)
  await clickAll(page, 'main button[aria-label^="Shortlist "][aria-pressed=false]')
  await visit.go('/shortlist')
  const comparison = page.getByRole('region', { name: 'Side by side' })
  const headings = comparison.getByRole('columnheader')
  await expect(headings).toHaveCount(some.length + hostile.pages.length, { timeout: 60_000 })
  const titles = (await headings.allInnerTexts()).map(title => title.split(' ')[0])
  expect(signs.filter(sign => !titles.includes(sign))).toEqual([])
  await visit.expectNothing('comparison')
  await expectExported(page, visit)
  visit.expectNoRequests(baseURL)
})

/** Saves the list that is shown in every format, and holds that each payload is in each file. */
async function expectExported(page: Page, visit: HostileVisit) {
  await page.getByRole('button', { name: 'Export' }).click()
  for (const format of ['CSV', 'Markdown', 'JSON']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(
      signs.filter(sign => !text.includes(sign)),
      `missing in ${format}`,
    ).toEqual([])
  }
  await visit.expectNothing('export')
  await page.keyboard.press('Escape')
}

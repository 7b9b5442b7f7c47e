import { expect, type Page } from '@playwright/test'
import { termUrl } from '../facts.ts'
import { test } from '../harness/test.ts'
import { type HostileDocument, writeHostileDocument } from './hostileDocument.ts'
import { payloads } from './payloads.ts'
import { HostileVisit } from './visit.ts'

// Recording every step of pages of this size takes longer than the pages.
test.use({ trace: 'off' })

/** Not fewer than the embedded document has projects: a document that reads much worse waits for a choice. */
const perDocument = 126

/** Where a page of a project shows each payload. */
const places = [
  'in the summary',
  'in a paragraph',
  'in a list',
  'in a cell',
  'in a fence',
  'in a quote',
  "as a link's text",
  'behind a label',
]

const batches = Array.from({ length: Math.ceil(payloads.length / perDocument) }, (_, at) =>
  payloads.slice(at * perDocument, (at + 1) * perDocument),
)

test.describe('a hostile document', () => {
  test('is written with at least 2,000 different payloads', () => {
    expect(new Set(payloads.map(({ markdown }) => markdown)).size).toBeGreaterThanOrEqual(2000)
  })

  for (const [at, batch] of batches.entries()) {
    // Every other document meets the renderer alone: without the policy, what it lets through would run.
    const isRendererAlone = at % 2 === 0
    const first = at * perDocument

    test(`with payloads from ${first} on is only text${isRendererAlone ? ', without the policy too' : ''}`, async ({
      openElsewhere,
      github,
      baseURL,
    }) => {
      const hostile = writeHostileDocument(batch)
      github.holds(hostile.markdown)
      const page = await openElsewhere({ bypassCSP: isRendererAlone })
      const visit = await HostileVisit.start(page)
      await visit.load(termUrl)
      await expect(page.getByRole('link', { name: 'Carrier 1', exact: true })).toBeVisible()
      await visit.expectNothing('table')
      for (const carrier of hostile.pages) await visitCarrier(page, visit, carrier)
      await visit.go(`${termUrl}/timeline`)
      await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible()
      await visit.expectNothing('timeline')
      await visit.go(`${termUrl}/source`)
      await expect(page.getByText('Application instructions', { exact: true })).toBeVisible()
      const summaries = page.locator('details > summary')
      await summaries.evaluateAll(parts => parts.forEach(part => void (part as HTMLElement).click()))
      await expect(page.getByText(/^Lines \d+ to \d+$/).first()).toBeVisible()
      await visit.expectNothing('source')
      visit.expectNoRequests(baseURL)
    })
  }
})

async function visitCarrier(page: Page, visit: HostileVisit, carrier: HostileDocument['pages'][number]) {
  await visit.go(`${termUrl}/projects/${carrier.id}`)
  await expect(page.getByRole('heading', { level: 1, name: carrier.title })).toBeVisible()
  const emails = page.getByRole('button', { name: /^Show e-mail/ })
  await emails.evaluateAll(buttons => buttons.forEach(button => void (button as HTMLElement).click()))
  // A page that would be long folds its last fields.
  const folded = page.getByRole('main').locator('details:not([open]) > summary')
  await folded.evaluateAll(parts => parts.forEach(part => void (part as HTMLElement).click()))
  await expect.poll(() => listMissing(page, carrier), `${carrier.title}, not shown`).toEqual([])
  await visit.expectNothing(carrier.title)
}

/** 'sign882 behind a label' for each payload that does not stand on the page in each place. */
async function listMissing(page: Page, carrier: HostileDocument['pages'][number]): Promise<string[]> {
  const shown = await page.getByRole('main').innerText()
  const wanted = places.flatMap(place => carrier.payloads.map(({ sign }) => `${sign} ${place}`))
  return wanted.filter(text => !shown.includes(text))
}

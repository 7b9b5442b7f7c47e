import { expect } from '@playwright/test'
import { termUrl } from '../facts.ts'
import { test } from '../harness/test.ts'
import { clickAll, expectArrived, showAll, visitCarrier, visitTimeline } from './arrival.ts'
import { writeHostileDocument } from './hostileDocument.ts'
import { payloads } from './payloads.ts'
import { HostileVisit } from './visit.ts'

// Recording every step of pages of this size takes longer than the pages.
test.use({ trace: 'off' })

/** Not fewer than the embedded document has projects: a document that reads much worse waits for a choice. */
const perDocument = 124

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
      await expectArrived(
        page,
        batch.map(({ sign }) => sign),
        'table',
      )
      await visit.expectNothing('table')
      for (const carrier of hostile.pages) await visitCarrier(page, visit, termUrl, carrier)
      await visitTimeline(page, visit, termUrl, batch)
      await visit.go(`${termUrl}/source`)
      await expect(page.getByText('Application instructions', { exact: true })).toBeVisible()
      await showAll(page)
      await clickAll(page, 'details > summary')
      await expect(page.getByText(/^Lines \d+ to \d+$/).first()).toBeVisible()
      await visit.expectNothing('source')
      visit.expectNoRequests(baseURL)
    })
  }
})

import { expect, type Page } from '@playwright/test'
import { termUrl } from '../facts.ts'
import { seedDocument } from '../harness/gitHub.ts'
import { test } from '../harness/test.ts'
import { type Payload, payloads } from './payloads.ts'
import { HostileVisit } from './visit.ts'

// What comes in beside the document: the address, and what the browser kept. The policy is off, so that what gets
// through would run.
test.use({ trace: 'off', bypassCSP: true })

/** Some of each family. */
const some = payloads.filter(({ id }) => id % 37 === 0)

const parameters = [
  'q',
  'skill',
  'org',
  'mentor',
  'maturity',
  'has',
  'size',
  'difficulty',
  'sort',
  'cols',
  'view',
  'items',
  'tz',
  'at',
  'role',
  'zoom',
]

test('a hostile address is only text', async ({ page, baseURL }) => {
  const visit = await HostileVisit.start(page)
  await visit.load(termUrl)
  await expect(page.getByRole('searchbox', { name: 'Search projects' })).toBeVisible()
  for (const payload of some) {
    const text = encodeURIComponent(payload.markdown)
    const search = parameters.map(name => `${name}=${text}`).join('&')
    await visit.go(`${termUrl}?${search}`)
    await expect(page.getByText(/of 39 projects/).first()).toBeVisible()
    await visit.expectNothing(`parameters: ${payload.markdown}`)
  }
  for (const payload of some.filter(({ id }) => id % 5 === 0)) {
    const text = encodeURIComponent(payload.markdown)
    for (const path of [
      `/terms/${text}`,
      `${termUrl}/projects/${text}`,
      `${termUrl}/timeline?tz=${text}&at=${text}&role=${text}`,
    ]) {
      await visit.go(path)
      await expect(page.getByRole('main')).not.toBeEmpty()
      await visit.expectNothing(`path: ${payload.markdown}`)
    }
  }
  visit.expectNoRequests(baseURL)
})

test('a hostile shared shortlist is only text', async ({ page, baseURL }) => {
  const visit = await HostileVisit.start(page)
  for (const batch of [some.slice(0, 30), some.slice(30)]) {
    const items = batch.map(({ markdown }) => encodeURIComponent(`lfx-2025-3/${markdown}`)).join(',')
    await visit.load(`/shortlist?items=${items}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await visit.expectNothing('shared shortlist')
  }
  visit.expectNoRequests(baseURL)
})

test('hostile stored data is only text', async ({ page, baseURL }) => {
  const visit = await HostileVisit.start(page)
  await page.addInitScript(fillStorage, some)
  await visit.load('/shortlist')
  await expect(page.getByText(some[0]?.markdown ?? '').first()).toBeVisible()
  await visit.expectNothing('stored shortlist')
  await visit.load(termUrl)
  await expect(page.getByText(/of 39 projects/).first()).toBeVisible()
  await visit.expectNothing('stored settings')
  visit.expectNoRequests(baseURL)
})

test('a kept hostile document is only text', async ({ page, github, baseURL }) => {
  const visit = await HostileVisit.start(page)
  await visit.load(termUrl)
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  const title = 'Kept and hostile'
  const text = some.map(({ markdown }) => markdown).join('\n\n')
  await replaceKept(page, seedDocument.replace('#### Chaos Testing\n', `#### ${title}\n\n${text}\n`))
  github.refuses()
  await visit.load(`${termUrl}/projects/kept-and-hostile`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await visit.expectNothing('kept document')
  visit.expectNoRequests(baseURL)
})

/** Puts payloads wherever the app keeps something between visits. */
function fillStorage(some: readonly Payload[]) {
  const items = some.map(({ markdown }) => ({
    term: 'lfx-2025-3',
    project: markdown,
    title: markdown,
    organization: markdown,
    note: markdown,
  }))
  localStorage.setItem('shortlist', JSON.stringify({ version: 1, items }))
  localStorage.setItem('theme', some[0]?.markdown ?? '')
}

/** Another text in the place of every document that the browser keeps. */
function replaceKept(page: Page, text: string) {
  return page.evaluate(
    hostile =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('mentorship-explorer')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite')
          transaction.oncomplete = () => resolve()
          const cursors = transaction.objectStore('records').openCursor()
          cursors.onsuccess = () => {
            const cursor = cursors.result
            if (!cursor) return
            if (String(cursor.key).startsWith('term:')) {
              const documents = cursor.value.documents.map((document: object) => ({
                ...document,
                text: hostile,
              }))
              cursor.update({ ...cursor.value, documents })
            }
            cursor.continue()
          }
        }
      }),
    text,
  )
}

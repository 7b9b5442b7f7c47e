import { expect, type Page } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { seedDocument } from './harness/gitHub.ts'
import { expectReadAndKept, listKept, readKept } from './harness/kept.ts'
import {
  answers,
  type Behaviour,
  breaksOff,
  hangsUp,
  neverAnswers,
  sends,
  sendsAt,
  sendsSlowly,
} from './harness/misbehavingServer.ts'
import { goOffline, goOnline } from './harness/offline.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { seedPath, test } from './harness/realNetwork.ts'

const termId = 'lfx-2025-3'
const newerTitle = 'Chaos Testing under load'
const newerDocument = seedDocument.replace('#### Chaos Testing\n', `#### ${newerTitle}\n`)
const firstProjectOnly = seedDocument.slice(
  0,
  seedDocument.indexOf('#### ', seedDocument.indexOf('#### ') + 1),
)

type Failure = { what: string; behaviour: Behaviour; message: RegExp; requests: number; pauses?: true }

const failures: Failure[] = [
  { what: 'hangs up', behaviour: hangsUp, message: /GitHub could not be reached/, requests: 3 },
  { what: 'breaks off', behaviour: breaksOff(newerDocument), message: /could not be reached/, requests: 3 },
  { what: 'never answers', behaviour: neverAnswers, message: /not answer within 3 seconds/, requests: 1 },
  { what: '403', behaviour: answers(403), message: /pause \(403\)/, requests: 1, pauses: true },
  {
    // Without a header that allows scripts to read it, as on GitHub.
    what: '429 with a hidden Retry-After',
    behaviour: answers(429, '429', { 'retry-after': '42' }),
    message: /pause \(429\)/,
    requests: 1,
    pauses: true,
  },
  { what: '404', behaviour: answers(404), message: /any more \(404\)/, requests: 2 },
  { what: '503', behaviour: answers(503), message: /with an error \(503\)/, requests: 3 },
  { what: 'nothing', behaviour: sends(''), message: /is empty/, requests: 1 },
  { what: 'a sentence', behaviour: sends('Access denied'), message: /no Markdown document/, requests: 1 },
  {
    what: 'a page of its own',
    behaviour: answers(200, '# Blocked', { 'content-type': 'text/html' }),
    message: /but a web page/,
    requests: 1,
  },
  { what: '3 MB', behaviour: sends('# A\n'.repeat(750_000)), message: /larger than 2 MB/, requests: 1 },
  { what: 'one project', behaviour: sends(firstProjectOnly), message: /reads much worse/, requests: 1 },
]

for (const { what, behaviour, message, requests, pauses } of failures) {
  test(`a server that answers with failure: ${what}`, async ({ visitor: page, server }) => {
    await page.goto(termUrl)
    await expectReadAndKept(page)
    expect(server.documents()).toEqual([seedPath])

    server.behaves(behaviour)
    await page.reload()
    await expect(page.getByText(message)).toBeVisible()
    await new ProjectsTable(page).expectCount(projectCount)
    expect(server.documents().length - 1).toBe(requests)
    expect(await readKept(page, termId)).toBe(seedDocument)

    server.behaves(sends(newerDocument))
    if (pauses) {
      // Neither a reload nor a click comes before the pause is over.
      await expect(page.getByText(/GitHub is asked again by itself at/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
      await page.reload()
      await expect(page.getByText(message)).toBeVisible()
      expect(server.documents().length - 1).toBe(requests)
      return
    }
    if (what === 'one project') return
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
    await expect.poll(() => readKept(page, termId)).toBe(newerDocument)
  })
}

test('a document that has not changed is not sent again', async ({ visitor: page, server }) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  await page.reload()
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  await expect.poll(() => server.documents()).toEqual([seedPath, `${seedPath} 304`])
  await new ProjectsTable(page).expectCount(projectCount)
})

test('a slow connection is waited for, beside the copy that came with the app', async ({
  visitor: page,
  server,
}) => {
  const slow = sendsSlowly(newerDocument)
  server.behaves(slow.behaviour)
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/did not answer within 3 seconds/)).toBeVisible()
  slow.goOn()
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  await expect(page.getByText(/did not answer within 3 seconds/)).toBeHidden()
  expect(server.documents()).toEqual([seedPath])
})

test('text of a proxy does not take the place of the embedded copy on a first visit', async ({
  visitor: page,
  server,
}) => {
  server.behaves(sends('{"message":"blocked"}'))
  await page.goto(termUrl)
  await expect(page.getByText(/no Markdown document/)).toBeVisible()
  await new ProjectsTable(page).expectCount(projectCount)
  expect(await readKept(page, termId)).toBeUndefined()
})

test('a document that has moved is found where it is now', async ({ visitor: page, server }) => {
  const moved = seedPath.replace('03-Sep-Nov', '03-Autumn')
  server.behaves(sendsAt(moved, newerDocument))
  server.holdsFiles([moved])
  await page.goto(termUrl)
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  // Where it was, what might stand in for it there, and where it is.
  expect(server.documents()).toEqual([seedPath, seedPath.replace('README', 'project_ideas'), moved])
  expect(server.requests.filter(asked => asked.includes('trees'))).toHaveLength(1)
})

test('a term that nobody knew at the time of the release opens by its address', async ({
  visitor: page,
  server,
}) => {
  const path = 'programs/lfx-mentorship/2027/01-Mar-May/README.md'
  server.behaves(sendsAt(path, seedDocument))
  server.holdsFiles([path])
  await page.goto('/terms/lfx-2027-1')
  await new ProjectsTable(page).expectCount(projectCount)
  expect(server.documents()).toEqual([path])
})

test('a page that was offline asks by itself when the network is back', async ({ visitor: page, server }) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await goOffline(page.context())
  await page.reload()
  await expect(page.getByText(/This device is offline/)).toBeVisible()
  await goOnline(page)
  // The kept text is younger than five minutes, so it is current.
  await expect(page.getByText(/Read from cncf\/mentoring at/)).toBeVisible()
  await expect(page.getByText(/This device is offline/)).toBeHidden()
  expect(server.documents()).toEqual([seedPath])
})

test('all terms are downloaded once, also when that is cancelled and resumed at once', async ({
  visitor: page,
  server,
}) => {
  server.behaves((response, request) => setTimeout(() => sends(seedDocument)(response, request), 100))
  await page.goto('/terms')
  await page.getByRole('button', { name: 'Download all terms' }).click()
  await expect(page.getByRole('progressbar', { name: 'Terms downloaded' })).toBeVisible()
  await expect(page.getByText(/^[3-9] of 31$/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Resume the download' }).click()
  await expect(page.getByText('Every term is kept in this browser.')).toBeVisible({ timeout: 60_000 })
  const asked = server.documents().map(path => path.replace(/ 304$/, ''))
  // The three terms of 2020 have two documents each; the one on its way at the click may come twice, then as unchanged.
  expect(new Set(asked).size).toBe(34)
  expect(asked.length).toBeLessThanOrEqual(35)
})

test('a download that was cancelled says what is kept, and goes on from there on another visit', async ({
  visitor: page,
  server,
}) => {
  server.behaves((response, request) => setTimeout(() => sends(seedDocument)(response, request), 100))
  await page.goto('/terms')
  await page.getByRole('button', { name: 'Download all terms' }).click()
  await expect(page.getByText(/^[2-9] of 31$/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^Cancelled after \d+ of 31\. What has come is kept\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Resume the download' })).toBeVisible()
  // The one on its way comes in after the click.
  await expect.poll(async () => (await listKept(page)).length).toBe(server.documents().length)
  const before = server.documents()

  await page.reload()
  await expect(
    page.getByText(/^kept in this browser, read at \d\d:\d\d, (just now|\w+ minutes? ago)$/),
  ).toHaveCount(before.length)
  await page.getByRole('button', { name: 'Download all terms' }).click()
  await expect(page.getByText('Every term is kept in this browser.')).toBeVisible({ timeout: 60_000 })
  expect(server.documents().filter(path => before.includes(path))).toEqual(before)
})

test('a kept copy that is damaged is left out, said, and written anew', async ({ visitor: page, server }) => {
  await page.goto(termUrl)
  await expectReadAndKept(page)
  await damageKept(page)
  server.behaves(hangsUp)
  await page.reload()
  await expect(page.getByText(/GitHub could not be reached/)).toBeVisible()
  expect(server.documents()).toHaveLength(1 + 3)
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/kept from an earlier visit was damaged and has been left out/)).toBeVisible()

  server.behaves(sends(newerDocument))
  await page.reload()
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()
  await expect(page.getByText(/was damaged/)).toBeHidden()
  await expect.poll(() => readKept(page, termId)).toBe(newerDocument)
})

test('a full storage costs only the keeping', async ({ visitor: page, server }) => {
  await page.addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError')
      return transaction.call(this, names, mode, options)
    }
  })
  server.behaves(sends(seedDocument))
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/storage is full/)).toBeVisible()
  expect(await listKept(page)).toEqual([])

  // A download that can't be kept asks for no other term.
  await page.goto('/terms')
  await page.getByRole('button', { name: 'Download all terms' }).click()
  await expect(page.getByText(/storage is full.* 0 of 31 are done/)).toBeVisible()
  expect(server.documents()).toHaveLength(2)
})

function damageKept(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('mentorship-explorer', 1)
        opening.onsuccess = () => {
          const store = opening.result.transaction('records', 'readwrite').objectStore('records')
          store.put({ format: 1, documents: 'gone' }, 'term:lfx-2025-3').onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
}

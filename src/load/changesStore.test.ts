import { describe, expect, it } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { createAskGitHub } from './askGitHub.ts'
import { createChangesStore } from './changesStore.ts'
import { createFailures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import { createUnseenTerms } from './kept/unseenTerms.ts'
import { createTermReader } from './readTerm.ts'
import { createTermStore } from './termStore.ts'
import { fakeBrowser } from './testing/fakeTabs.ts'
import { memoryRecords } from './testing/memoryRecords.ts'
import { withoutNames } from './testing/withoutNames.ts'

const id = 'lfx-2025-2'
const hour = 60 * 60_000
const noon = Date.UTC(2025, 7, 5, 12)
const settle = () => new Promise(resolve => setTimeout(resolve, 5))

/** A browser whose GitHub holds projects by name: 'a b' is two projects; visits are an hour apart. */
function setUp() {
  const records = memoryRecords()
  const browser = fakeBrowser()
  const world = { now: noon, github: 'a' }
  const fetchDocument = async (): Promise<FetchedDocument> => ({ ok: true, text: world.github })
  const now = () => world.now
  async function visit({ laterMs = hour, follows = true } = {}) {
    world.now += laterMs
    const unseenTerms = createUnseenTerms(records)
    const keptTerms = createKeptTerms(records)
    const readTerm = createTermReader(async text =>
      withoutNames(
        sampleTerm(text.split(' ').map(title => sampleProject({ title, organization: 'Jaeger' }))),
      ),
    )
    const tabs = browser.openTab()
    const askGitHub = createAskGitHub({ fetchDocument, keptTerms, failures: createFailures(records), now })
    const terms = createTermStore({
      fetchDocument,
      askGitHub,
      readTerm,
      now,
      baseUrl: '/',
      keptTerms,
      tabs,
    })
    const changes = createChangesStore({ terms, unseenTerms, readTerm, now, tabs })
    terms.open(id)
    if (follows) changes.follow(id)
    await settle()
    const titles = (list: 'added' | 'removed') => changes.get(id)?.[list].map(({ title }) => title)
    return { terms, changes, added: () => titles('added'), removed: () => titles('removed') }
  }
  return { world, visit }
}

describe('changes since the last visit', () => {
  it('are none on the first visit, and none while nothing changes', async () => {
    const { visit } = setUp()
    expect((await visit()).changes.get(id)).toBeUndefined()
    expect((await visit()).changes.get(id)).toBeUndefined()
  })

  it('are told from the text that was seen last, with its time', async () => {
    const { world, visit } = setUp()
    await visit()
    const seenAt = world.now
    world.github = 'b'
    const { changes, added, removed } = await visit()
    expect([added(), removed()]).toEqual([['b'], ['a']])
    expect(changes.get(id)?.since).toBe(seenAt)
  })

  it('add up until the reader has seen them', async () => {
    const { world, visit } = setUp()
    await visit()
    world.github = 'a b'
    await visit()
    world.github = 'a b c'
    const { changes, added } = await visit()
    expect(added()).toEqual(['b', 'c'])
    await changes.markSeen(id)
    expect(changes.get(id)).toBeUndefined()
    expect((await visit()).changes.get(id)).toBeUndefined()
  })

  it('count as seen on a visit half a day later', async () => {
    const { world, visit } = setUp()
    await visit()
    world.github = 'a b'
    await visit()
    world.github = 'a b c'
    expect((await visit({ laterMs: 13 * hour })).added()).toEqual(['c'])
  })

  it('are told though the ones before count as seen, wherever the newer text was fetched', async () => {
    const { world, visit } = setUp()
    await visit()
    world.github = 'a b'
    await visit()
    world.github = 'a b c'
    // Another page (the shortlist) opens the term without telling what changed.
    await visit({ laterMs: 13 * hour, follows: false })
    expect((await visit()).added()).toEqual(['c'])
  })

  it('vanish when the document is as it was', async () => {
    const { world, visit } = setUp()
    await visit()
    world.github = 'a b'
    await visit()
    world.github = 'a'
    expect((await visit()).changes.get(id)).toBeUndefined()
  })

  it('are the same in two tabs, and seen in one is seen in both', async () => {
    const { world, visit } = setUp()
    const one = await visit()
    world.github = 'a b'
    const other = await visit()
    await settle()
    expect([one.added(), other.added()]).toEqual([['b'], ['b']])
    await one.changes.markSeen(id)
    await settle()
    expect(other.changes.get(id)).toBeUndefined()
  })
})

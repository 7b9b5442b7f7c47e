import { describe, expect, it, vi } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { createAskGitHub } from './askGitHub.ts'
import { createFailures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import type { Records } from './kept/records.ts'
import { createTermReader } from './readTerm.ts'
import { createTermStore } from './termStore.ts'
import { fakeBrowser } from './testing/fakeTabs.ts'
import { memoryRecords } from './testing/memoryRecords.ts'
import { withoutNames } from './testing/withoutNames.ts'

const id = 'lfx-2025-3'
const minute = 60_000
const noon = Date.UTC(2025, 7, 5, 12)
const offline: FetchedDocument = { ok: false, problem: { kind: 'offline' } }
const settle = () => new Promise(resolve => setTimeout(resolve, 5))

/** 'worse: 2' is a text with two projects; any other has ten. */
function projectsOf(text: string) {
  const length = Number(/worse: (\d+)/.exec(text)?.[1] ?? 10)
  return Array.from({ length }, (_, i) => sampleProject({ title: `${i}`, organization: 'Jaeger' }))
}

/** A browser with a disk, a clock, and a GitHub that holds one text or is out of reach. */
function setUp(records: Records = memoryRecords()) {
  const browser = fakeBrowser()
  const world = { now: noon, github: 'first' as string | undefined, problem: offline, embedded: 'embedded' }
  const requests: string[] = []
  const fetchDocument = async (url: string): Promise<FetchedDocument> => {
    if (!url.startsWith('https://raw.')) return { ok: true, text: world.embedded }
    requests.push(url)
    return world.github === undefined ? world.problem : { ok: true, text: world.github }
  }
  async function visit({ isReload = false } = {}) {
    const keptTerms = createKeptTerms(records)
    const now = () => world.now
    const store = createTermStore({
      fetchDocument,
      askGitHub: createAskGitHub({ fetchDocument, keptTerms, failures: createFailures(records), now }),
      readTerm: createTermReader(async text => {
        if (text === 'broken') throw new Error('parser stopped')
        return withoutNames(sampleTerm(projectsOf(text), { title: text }))
      }),
      now,
      baseUrl: '/',
      keptTerms,
      tabs: browser.openTab(),
      isReload,
    })
    const seen: string[] = []
    const note = () => {
      const state = store.get(id)
      if (state.phase === 'shown') seen.push(`${state.origin.kind} ${state.term.title} ${state.check.kind}`)
    }
    store.subscribe(note)
    store.open(id)
    await settle()
    return { store, seen }
  }
  const keptTerms = createKeptTerms(records)
  const kept = async () => (await keptTerms.read(id)).kept?.documents[0]?.text
  return { world, requests, visit, kept }
}

describe('a second visit', () => {
  it('shows the kept copy first, then what GitHub has now', async () => {
    const { world, visit } = setUp()
    await visit()
    world.now += 10 * minute
    world.github = 'second'
    const { seen } = await visit()
    expect(seen[0]).toBe('stored first asking')
    expect(seen.at(-1)).toBe('github second answered')
    expect(seen.join()).not.toContain('embedded')
  })

  it('shows the kept copy, from when it is, and why, when GitHub is out of reach', async () => {
    const { world, visit } = setUp()
    await visit()
    world.now += 24 * 60 * minute
    world.github = undefined
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({
      phase: 'shown',
      term: { title: 'first' },
      origin: { kind: 'stored', readAt: noon },
      check: { kind: 'failed', problem: { kind: 'offline' } },
    })
  })

  it('does not ask within five minutes, unless by a reload or by hand', async () => {
    const { world, requests, visit } = setUp()
    await visit()
    world.now += 4 * minute
    const { store, seen } = await visit()
    expect(seen.at(-1)).toBe('stored first answered')
    expect(requests).toHaveLength(1)
    store.retry(id)
    await settle()
    expect(requests).toHaveLength(2)
    await visit({ isReload: true })
    expect(requests).toHaveLength(3)
  })

  it('takes the embedded copy where it is newer than the kept one', async () => {
    const { world, visit } = setUp()
    world.now = Date.UTC(2025, 6, 1)
    await visit()
    world.now = noon
    world.github = undefined
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({ term: { title: 'embedded' }, origin: { kind: 'embedded' } })
  })

  it('takes the embedded copy where the kept one is damaged or unreadable, and says so', async () => {
    for (const record of [
      { format: 1, documents: 'gone' },
      { format: 1, documents: [{ path: 'a', text: 'broken' }], readAt: noon, since: noon },
    ]) {
      const records = memoryRecords()
      records.held.set(`term:${id}`, record)
      const { world, visit } = setUp(records)
      world.github = undefined
      const { store } = await visit()
      expect(store.get(id)).toMatchObject({ term: { title: 'embedded' }, storageProblem: 'damaged' })
    }
  })
})

describe('a storage that is slow', () => {
  it('does not hold up the embedded copy, nor does it lose the kept one', async () => {
    vi.useFakeTimers()
    const records = memoryRecords()
    const { world, visit } = setUp(records)
    const first = visit()
    await vi.advanceTimersByTimeAsync(10)
    await first
    world.now += 10 * minute
    world.github = 'worse: 1'
    const slow: Records = {
      ...records,
      read: async key => {
        await new Promise(resolve => setTimeout(resolve, 2000))
        return records.read(key)
      },
    }
    const { visit: visitSlowly } = setUp(slow)
    const second = visitSlowly()
    await vi.advanceTimersByTimeAsync(600)
    const { store, seen } = await second
    expect(seen).toEqual(['embedded embedded asking'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(seen[1]).toBe('stored first asking')
    expect(store.get(id)).toMatchObject({ term: { title: 'first' } })
    vi.useRealTimers()
  })
})

describe('two tabs', () => {
  it('ask GitHub once when they open together', async () => {
    const { requests, visit } = setUp()
    const [one, other] = await Promise.all([visit(), visit()])
    expect(requests).toHaveLength(1)
    expect(one.store.get(id)).toMatchObject({ term: { title: 'first' }, check: { kind: 'answered' } })
    expect(other.store.get(id)).toMatchObject({ term: { title: 'first' }, check: { kind: 'answered' } })
  })

  it('agree: what one reads, the other shows', async () => {
    const { world, visit } = setUp()
    const one = await visit()
    world.now += 10 * minute
    world.github = 'second'
    await visit()
    await settle()
    expect(one.store.get(id)).toMatchObject({
      term: { title: 'second' },
      origin: { readAt: world.now },
      check: { kind: 'answered' },
    })
  })
})

describe('a newer document that reads much worse', () => {
  it.each([
    ['projects gone', 'worse: 4', { of: 'projects', before: 10, after: 4 }],
    ['a broken encoding', 'caf\uFFFD t\uFFFDte fa\uFFFDade', { of: 'characters', before: 0, after: 3 }],
  ])('never takes the place of the kept one by itself: %s', async (_what, text, offer) => {
    const { world, visit } = setUp()
    await visit()
    world.now += 10 * minute
    world.github = text
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({ term: { title: 'first' }, check: { kind: 'answered' }, offer })
    // Nor on the visit after.
    expect((await visit()).store.get(id)).toMatchObject({ term: { title: 'first' }, offer })

    store.takeOffer(id)
    expect(store.get(id)).toMatchObject({ term: { title: text }, origin: { kind: 'github' } })
    expect(store.get(id)).not.toHaveProperty('offer.of')
    await settle()
    expect((await visit()).store.get(id)).toMatchObject({ term: { title: text } })
  })

  it('is compared with what was read, not with the copy that came with the app', async () => {
    const { world, visit } = setUp()
    world.github = 'worse: 1'
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({ term: { title: 'worse: 1' }, origin: { kind: 'github' } })
  })

  it('is compared with the kept text though a newer copy came with the app', async () => {
    const { world, visit, kept } = setUp()
    world.now = Date.UTC(2025, 6, 31)
    await visit()
    world.now = noon
    world.github = 'worse: 1'
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({
      term: { title: 'embedded' },
      offer: { of: 'projects', before: 10, after: 1 },
    })
    expect(await kept()).toBe('first')
  })

  it('came with the app: the kept text stays', async () => {
    const { world, visit } = setUp()
    world.now = Date.UTC(2025, 6, 31)
    await visit()
    world.now = noon
    world.embedded = 'worse: 1'
    world.github = undefined
    const { store, seen } = await visit()
    expect(store.get(id)).toMatchObject({ term: { title: 'first' }, origin: { kind: 'stored' } })
    expect(seen.join()).not.toContain('embedded')
  })

  it('waits after a reload too, however slow the storage is', async () => {
    const records = memoryRecords()
    await setUp(records).visit()
    const slow: Records = {
      ...records,
      read: async key => {
        await new Promise(resolve => setTimeout(resolve, 600))
        return records.read(key)
      },
    }
    const { world, visit, kept } = setUp(slow)
    world.github = 'worse: 1'
    const { store } = await visit({ isReload: true })
    await new Promise(resolve => setTimeout(resolve, 2500))
    expect(store.get(id)).toMatchObject({ term: { title: 'first' }, offer: { after: 1 } })
    expect(await kept()).toBe('first')
  })

  it('is compared with the embedded copy where it has no project at all', async () => {
    const { world, visit, kept } = setUp()
    world.github = 'worse: 0'
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({
      term: { title: 'embedded' },
      check: { kind: 'answered' },
      offer: { of: 'projects', before: 10, after: 0 },
    })
    expect(await kept()).toBeUndefined()
  })

  it('is forgotten when the document is mended', async () => {
    const { world, visit } = setUp()
    await visit()
    world.now += 10 * minute
    world.github = 'worse: 1'
    const { store } = await visit()
    world.github = 'mended'
    store.retry(id)
    await settle()
    expect(store.get(id)).toMatchObject({ term: { title: 'mended' } })
    expect(store.get(id)).not.toHaveProperty('offer.of')
  })
})

describe('a pause that GitHub asks for', () => {
  const pause: FetchedDocument = {
    ok: false,
    problem: { kind: 'rate-limited', status: 429, waitSeconds: 42 },
  }

  it('is kept by the next visit, which says how long it lasts, and asks when it is over', async () => {
    vi.useFakeTimers()
    const { world, requests, visit } = setUp()
    world.github = undefined
    world.problem = pause
    const first = visit()
    await vi.advanceTimersByTimeAsync(10)
    await first
    world.now += 12_000
    const second = visit()
    await vi.advanceTimersByTimeAsync(10)
    const { store } = await second
    expect(requests).toHaveLength(1)
    expect(store.get(id)).toMatchObject({ check: { problem: { kind: 'rate-limited', waitSeconds: 30 } } })

    world.github = 'second'
    world.now += 30_000
    await vi.advanceTimersByTimeAsync(30_000)
    expect(store.get(id)).toMatchObject({ term: { title: 'second' }, check: { kind: 'answered' } })
    vi.useRealTimers()
  })

  it('holds a reload and a reader who asks by hand too', async () => {
    const { world, requests, visit } = setUp()
    world.github = undefined
    world.problem = pause
    const { store } = await visit()
    expect(store.get(id)).toMatchObject({ check: { askAgainAt: noon + 42_000 } })
    world.now += 1000
    store.retry(id)
    await settle()
    const reloaded = await visit({ isReload: true })
    expect(reloaded.store.get(id)).toMatchObject({ check: { askAgainAt: noon + 42_000 } })
    expect(requests).toHaveLength(1)
  })

  it('is taken for a minute where nobody says how long it lasts', async () => {
    const { world, requests, visit } = setUp()
    world.github = undefined
    world.problem = { ok: false, problem: { kind: 'rate-limited', status: 403 } }
    await visit()
    world.now += 59_000
    await visit({ isReload: true })
    expect(requests).toHaveLength(1)
    world.now += 1000
    await visit({ isReload: true })
    expect(requests).toHaveLength(2)
  })

  it('holds where nothing can be kept', async () => {
    const { world, requests, visit } = setUp(memoryRecords('denied'))
    world.github = undefined
    world.problem = pause
    const { store } = await visit()
    store.retry(id)
    await settle()
    expect(requests).toHaveLength(1)
  })
})

describe("a document of the reader's own", () => {
  it('is read by its address, and nothing of it is kept', async () => {
    const records = memoryRecords()
    const { world, requests, visit } = setUp(records)
    const { store } = await visit()
    const before = [...records.held.keys()]
    const ownId = 'own~raw!githubusercontent!com~me~a~main~b!md'
    store.open(ownId)
    await settle()
    expect(store.get(ownId)).toMatchObject({ phase: 'shown', origin: { kind: 'own', readAt: noon } })
    expect(requests.at(-1)).toBe('https://raw.githubusercontent.com/me/a/main/b.md')
    world.github = undefined
    store.retry(ownId)
    await settle()
    expect(store.get(ownId)).toMatchObject({ check: { kind: 'failed', problem: { kind: 'offline' } } })
    expect([...records.held.keys()]).toEqual(before)
  })

  it('may be a text, which is gone with the page', async () => {
    const records = memoryRecords()
    const { visit } = setUp(records)
    const { store } = await visit()
    const before = [...records.held.keys()]
    await store.showText('one')
    await store.showText('two')
    expect(store.get('own~text')).toMatchObject({ term: { title: 'two' }, origin: { kind: 'own' } })
    await store.showText('broken')
    expect(store.get('own~text')).toEqual({ phase: 'failed', problem: { kind: 'unreadable' } })
    expect([...records.held.keys()]).toEqual(before)
    const later = await visit()
    later.store.open('own~text')
    expect(later.store.get('own~text')).toEqual({ phase: 'failed', problem: { kind: 'text-gone' } })
  })
})

describe('a storage that keeps nothing', () => {
  it.each(['denied', 'full'] as const)(
    '%s: the document is shown, and the page knows why it is not kept',
    async problem => {
      const { visit } = setUp(memoryRecords(problem))
      const { store } = await visit()
      expect(store.get(id)).toMatchObject({
        term: { title: 'first' },
        check: { kind: 'answered' },
        storageProblem: problem,
      })
    },
  )

  it('that throws is no reason to fail', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { openRecords } = await import('./kept/records.ts')
    const { store } = await setUp(openRecords('none')).visit()
    expect(store.get(id)).toMatchObject({ term: { title: 'first' }, storageProblem: 'denied' })
    vi.unstubAllGlobals()
  })
})

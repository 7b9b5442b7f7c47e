import { describe, expect, it, vi } from 'vitest'
import type { Term } from '../model/term.ts'
import { createAskGitHub } from './askGitHub.ts'
import { createFailures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import { createTermReader } from './readTerm.ts'
import type { TermState } from './termState.ts'
import { createTermStore } from './termStore.ts'
import { fakeBrowser } from './testing/fakeTabs.ts'
import { memoryRecords } from './testing/memoryRecords.ts'
import { withoutNames } from './testing/withoutNames.ts'
import { TooSlowError } from './tooSlow.ts'

const id = 'lfx-2025-3'
const noon = Date.UTC(2025, 7, 5, 12)
const parsed = (title: string): Term => ({
  id,
  programme: 'lfx',
  title,
  timeline: [],
  projects: [],
  sections: [],
  notices: [],
})

function promiseWithResolver() {
  let resolve: (value: FetchedDocument) => void = () => {}
  const promise = new Promise<FetchedDocument>(given => {
    resolve = given
  })
  return { promise, resolve }
}

function surroundings(fetchDocument: (url: string) => Promise<FetchedDocument>) {
  const records = memoryRecords()
  const keptTerms = createKeptTerms(records)
  const now = () => noon
  const askGitHub = createAskGitHub({ fetchDocument, keptTerms, failures: createFailures(records), now })
  return { now, baseUrl: '/', keptTerms, askGitHub, fetchDocument, tabs: fakeBrowser().openTab() }
}

/** A store whose two documents (GitHub's, the embedded one) answer when the test says so. */
function setUp() {
  const live = promiseWithResolver()
  const embedded = promiseWithResolver()
  const fetchDocument = vi.fn((url: string) =>
    url.startsWith('https://raw.') ? live.promise : embedded.promise,
  )
  const parse = vi.fn(async (markdown: string) => {
    if (markdown === 'broken') throw new Error('parser stopped')
    if (markdown === 'endless') throw new TooSlowError(3000)
    return withoutNames(parsed(markdown))
  })
  const store = createTermStore({ ...surroundings(fetchDocument), readTerm: createTermReader(parse) })
  store.open(id)
  return { store, live, embedded, fetchDocument, parse }
}

const ok = (text: string): FetchedDocument => ({ ok: true, text })
const offline: FetchedDocument = { ok: false, problem: { kind: 'offline' } }
const settle = () => new Promise(resolve => setTimeout(resolve))

function shown(state: TermState) {
  if (state.phase !== 'shown') throw new Error(`expected a shown term, not ${state.phase}`)
  return { title: state.term.title, origin: state.origin, check: state.check }
}

describe('a term store', () => {
  it('shows the embedded copy while GitHub has not answered, and says that it asks', async () => {
    const { store, embedded } = setUp()
    expect(store.get(id).phase).toBe('loading')
    embedded.resolve(ok('copy'))
    await settle()
    expect(shown(store.get(id))).toEqual({
      title: 'copy',
      origin: { kind: 'embedded', copiedOn: '2025-08-01' },
      check: { kind: 'asking' },
    })
  })

  it('says that GitHub is slow also beside a copy that came after that was clear', async () => {
    vi.useFakeTimers()
    try {
      const { store, embedded } = setUp()
      await vi.advanceTimersByTimeAsync(3500)
      expect(store.get(id)).toEqual({ phase: 'loading', isSlow: true })
      embedded.resolve(ok('copy'))
      await vi.advanceTimersByTimeAsync(600)
      expect(shown(store.get(id)).check).toEqual({ kind: 'asking', isSlow: true })
    } finally {
      vi.useRealTimers()
    }
  })

  it('puts the live document in place of the copy', async () => {
    const { store, embedded, live } = setUp()
    embedded.resolve(ok('copy'))
    await settle()
    live.resolve(ok('current'))
    await settle()
    expect(shown(store.get(id))).toEqual({
      title: 'current',
      origin: { kind: 'github', readAt: noon },
      check: { kind: 'answered' },
    })
  })

  it('never lets a slow copy replace the live document', async () => {
    const { store, embedded, live } = setUp()
    live.resolve(ok('current'))
    await settle()
    embedded.resolve(ok('copy'))
    await settle()
    expect(shown(store.get(id)).title).toBe('current')
  })

  it('does not parse the same text twice', async () => {
    const { store, embedded, live, parse } = setUp()
    embedded.resolve(ok('same'))
    await settle()
    live.resolve(ok('same'))
    await settle()
    expect(shown(store.get(id)).origin).toEqual({ kind: 'github', readAt: noon })
    expect(parse).toHaveBeenCalledTimes(1)
  })

  it('keeps the copy and names the problem when GitHub fails', async () => {
    const { store, embedded, live } = setUp()
    live.resolve(offline)
    await settle()
    expect(store.get(id).phase).toBe('loading')
    embedded.resolve(ok('copy'))
    await settle()
    expect(shown(store.get(id)).check).toEqual({ kind: 'failed', problem: { kind: 'offline' } })
  })

  it('keeps the copy when the live document can not be read', async () => {
    const { store, embedded, live } = setUp()
    embedded.resolve(ok('copy'))
    await settle()
    live.resolve(ok('broken'))
    await settle()
    expect(shown(store.get(id))).toMatchObject({ title: 'copy', check: { problem: { kind: 'unreadable' } } })
  })

  it('says of a live document that takes too long that it does', async () => {
    const { store, embedded, live } = setUp()
    embedded.resolve(ok('copy'))
    live.resolve(ok('endless'))
    await settle()
    const problem = { kind: 'too-slow', seconds: 3 }
    expect(shown(store.get(id))).toMatchObject({ title: 'copy', check: { problem } })
  })

  it('fails plainly when neither document can be had', async () => {
    const { store, embedded, live } = setUp()
    live.resolve(offline)
    embedded.resolve(offline)
    await settle()
    expect(store.get(id)).toEqual({ phase: 'failed', problem: { kind: 'offline' } })
  })

  it('asks again on retry, and shows what comes', async () => {
    const { store, embedded, live, fetchDocument } = setUp()
    live.resolve(offline)
    embedded.resolve(ok('copy'))
    await settle()
    fetchDocument.mockResolvedValueOnce(ok('current'))
    store.retry(id)
    expect(shown(store.get(id))).toMatchObject({ title: 'copy', check: { kind: 'asking' } })
    await settle()
    expect(shown(store.get(id)).title).toBe('current')
  })

  it('reads the dates from a file of their own where a term has one', async () => {
    const fetchDocument = async (url: string) => ok(url.includes('selected_projects') ? 'projects' : 'dates')
    const parse = async (markdown: string) => withoutNames(parsed(markdown))
    const store = createTermStore({ ...surroundings(fetchDocument), readTerm: createTermReader(parse) })
    store.open('lfx-2020-2')
    await settle()
    const state = store.get('lfx-2020-2')
    expect(state).toMatchObject({ phase: 'shown', term: { title: 'projects' }, dates: { title: 'dates' } })
  })

  it('opens a term once, and does not know others', async () => {
    const { store, fetchDocument } = setUp()
    store.open(id)
    store.open('lfx-1999-9')
    await settle()
    expect(fetchDocument).toHaveBeenCalledTimes(2)
    expect(store.get('lfx-1999-9')).toEqual({ phase: 'unknown' })
  })

  it('tells its subscribers of each change until they leave', async () => {
    const { store, embedded } = setUp()
    const onChange = vi.fn()
    const leave = store.subscribe(onChange)
    embedded.resolve(ok('copy'))
    await settle()
    expect(onChange).toHaveBeenCalledTimes(1)
    leave()
    store.retry(id)
    expect(onChange).toHaveBeenCalledTimes(1)
  })
})

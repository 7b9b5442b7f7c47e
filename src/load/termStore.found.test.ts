import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Term } from '../model/term.ts'
import type { ParsedTerm } from '../parse/parseWithNames.ts'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { listTermNames } from '../vocabulary/termNames.ts'
import { createAskGitHub } from './askGitHub.ts'
import { builtInCatalogue, setCatalogue, subscribeToCatalogue } from './catalogue.ts'
import { createFailures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { createFoundTerms } from './foundTerms.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import { createNewTerms } from './newTerms.ts'
import { createTermReader } from './readTerm.ts'
import { createTermStore } from './termStore.ts'
import { fakeBrowser } from './testing/fakeTabs.ts'
import { memoryRecords } from './testing/memoryRecords.ts'

const minute = 60_000
const newId = 'lfx-2027-1'
const newPath = 'programs/lfx-mentorship/2027/01-Mar-May/README.md'
const id = 'lfx-2024-2'
const path = 'programs/lfx-mentorship/2024/02-Jun-Aug/README.md'
const movedPath = 'programs/lfx-mentorship/2024/02-Summer/README.md'

const q2 = (name: string) => `programs/lfx-mentorship/2020/q2/${name}.md`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  setCatalogue(builtInCatalogue)
  vi.useRealTimers()
})

/** A repository that holds these files, and a browser that may know a list of them from this morning. */
function setUp(files: string[], knownToday?: string[]) {
  const records = memoryRecords()
  if (knownToday) records.held.set('tree', { format: 1, triedAt: Date.now(), paths: knownToday })
  const world = { problem: undefined as FetchedDocument | undefined, isVisible: true }
  const requests: string[] = []
  const apiRequests: string[] = []
  const now = Date.now
  const fetchDocument = async (url: string): Promise<FetchedDocument> => {
    const [, asked = ''] = url.split('/main/')
    requests.push(asked)
    if (world.problem) return world.problem
    return files.includes(asked) ? { ok: true, text: asked } : { ok: false, problem: { kind: 'not-found' } }
  }
  const askGitHubApi = async (asked: string) => {
    apiRequests.push(asked)
    if (asked.startsWith('git/trees')) return { tree: files.map(file => ({ path: file })) }
    const folder = asked.replace('contents/', '')
    const below = files.filter(file => file.startsWith(`${folder}/`))
    return below.map(file => ({ name: file.slice(folder.length + 1).split('/')[0] }))
  }
  const keptTerms = createKeptTerms(records)
  const found = createFoundTerms(createNewTerms({ records, askGitHubApi, now }))
  const store = createTermStore({
    fetchDocument,
    askGitHub: createAskGitHub({ fetchDocument, keptTerms, failures: createFailures(records), now }),
    readTerm: createTermReader(async text =>
      withNames(sampleTerm([sampleProject({ title: 'One', organization: 'Jaeger' })], { title: text })),
    ),
    now,
    baseUrl: '/',
    keptTerms,
    tabs: fakeBrowser().openTab(),
    lookFor: found.lookFor,
    isVisible: () => world.isVisible,
  })
  subscribeToCatalogue(store.noteCatalogue)
  return { world, store, requests, apiRequests }
}

function withNames(term: Term): ParsedTerm {
  return { term, names: listTermNames(term.projects) }
}

const settle = () => vi.advanceTimersByTimeAsync(10)

describe('a term that the app does not know', () => {
  it('is looked for at once, and shown', async () => {
    const { store, apiRequests } = setUp([newPath])
    store.open(newId)
    expect(store.get(newId).phase).toBe('loading')
    await settle()
    expect(store.get(newId)).toMatchObject({ phase: 'shown', term: { title: newPath } })
    expect(apiRequests).toEqual(['git/trees/main?recursive=1'])
  })

  it('is looked for in its folder where the repository was asked today', async () => {
    const { store, apiRequests } = setUp([newPath], [path])
    store.open(newId)
    await settle()
    expect(store.get(newId)).toMatchObject({ phase: 'shown', term: { title: newPath } })
    expect(apiRequests.every(asked => asked.startsWith('contents/'))).toBe(true)
  })

  it('stays unknown where it is not there, and where no term can be called so', async () => {
    const { store, apiRequests } = setUp([path])
    store.open(newId)
    store.open('lfx-9')
    expect(store.get('lfx-9')).toEqual({ phase: 'unknown' })
    await settle()
    expect(store.get(newId)).toEqual({ phase: 'unknown' })
    expect(apiRequests).toHaveLength(1)
  })
})

describe('a document that has moved', () => {
  it.each([
    ['where the repository was not asked today', undefined],
    ['where it was', [path]],
  ])('is followed %s', async (_when, knownToday) => {
    const { store, requests } = setUp([movedPath], knownToday)
    store.open(id)
    await settle()
    expect(store.get(id)).toMatchObject({ phase: 'shown', term: { title: movedPath } })
    expect(requests.filter(asked => asked.endsWith('README.md'))).toEqual([path, movedPath])
  })

  it.each([
    ['where the repository was not asked today', undefined],
    ['where they were', [q2('selected_projects'), q2('README')]],
  ])('is followed with the one of the dates, %s', async (_when, knownToday) => {
    const folder = 'programs/lfx-mentorship/2020/02-Summer'
    const files = [`${folder}/README.md`, `${folder}/selected_projects.md`]
    const { store } = setUp(files, knownToday)
    store.open('lfx-2020-2')
    await settle()
    const [dates, projects] = files
    expect(store.get('lfx-2020-2')).toMatchObject({ term: { title: projects }, dates: { title: dates } })
  })

  it('is followed where it is the one of the dates alone', async () => {
    const folder = 'programs/lfx-mentorship/2020/02-Summer'
    const { store } = setUp([`${folder}/README.md`, q2('selected_projects')])
    store.open('lfx-2020-2')
    await settle()
    expect(store.get('lfx-2020-2')).toMatchObject({
      term: { title: q2('selected_projects') },
      dates: { title: `${folder}/README.md` },
    })
  })

  it('is not found where it is nowhere', async () => {
    const { store } = setUp([newPath])
    store.open(id)
    await settle()
    expect(store.get(id)).toMatchObject({ phase: 'failed', problem: { kind: 'not-found' } })
  })
})

describe('a page that stays open', () => {
  it('asks again when its reader, or the network, is back after five minutes, and when the term is opened', async () => {
    const { store, requests } = setUp([path])
    store.open(id)
    await settle()
    await vi.advanceTimersByTimeAsync(4 * minute)
    store.refresh()
    store.open(id)
    await settle()
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(minute)
    store.refresh()
    store.refresh()
    await settle()
    expect(requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(5 * minute)
    store.open(id)
    await settle()
    expect(requests).toHaveLength(3)
  })

  it('asks at once when the network is back', async () => {
    const { world, store, requests } = setUp([path])
    world.problem = { ok: false, problem: { kind: 'offline' } }
    store.open(id)
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(requests).toHaveLength(1)
    world.problem = undefined
    store.refresh()
    await settle()
    expect(store.get(id)).toMatchObject({ phase: 'shown', check: { kind: 'answered' } })
  })

  it('asks by itself what failed, less and less often, while somebody may look at it', async () => {
    const { world, store, requests } = setUp([path])
    world.problem = { ok: false, problem: { kind: 'server-error', status: 503 } }
    store.open(id)
    await vi.advanceTimersByTimeAsync(10 * minute)
    // After about 30 s, 1, 2 and 4 minutes, each a quarter more or less.
    expect(requests.length).toBeGreaterThanOrEqual(4)
    expect(requests.length).toBeLessThanOrEqual(6)
    world.isVisible = false
    await vi.advanceTimersByTimeAsync(20 * minute)
    const before = requests.length
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(requests).toHaveLength(before)
  })
})

it('says that GitHub is slow, and asks anew on a click', async () => {
  const answers: (() => void)[] = []
  const hanging = createTermStore({
    fetchDocument: async () => ({ ok: false, problem: { kind: 'offline' } }),
    askGitHub: (entry, { signal }) =>
      new Promise(resolve => {
        signal?.addEventListener('abort', () => resolve({ kind: 'problem', problem: { kind: 'offline' } }))
        answers.push(() => resolve({ kind: 'documents', documents: [{ path: entry.path, text: 'late' }] }))
      }),
    readTerm: async () => {
      const term = sampleTerm([], { title: 'late' })
      return { ...withNames(term), dates: term }
    },
    now: Date.now,
    baseUrl: '/',
    keptTerms: createKeptTerms(memoryRecords()),
    tabs: fakeBrowser().openTab(),
  })
  hanging.open(id)
  await vi.advanceTimersByTimeAsync(2999)
  expect(hanging.get(id)).toEqual({ phase: 'loading' })
  await vi.advanceTimersByTimeAsync(1)
  expect(hanging.get(id)).toEqual({ phase: 'loading', isSlow: true })
  hanging.retry(id)
  await settle()
  expect(hanging.get(id)).toEqual({ phase: 'loading' })
  answers[1]?.()
  await settle()
  expect(hanging.get(id)).toMatchObject({ phase: 'shown', term: { title: 'late' } })
})

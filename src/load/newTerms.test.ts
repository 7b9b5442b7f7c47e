import { expect, it, vi } from 'vitest'
import { inSession } from './kept/inSession.ts'
import type { Records } from './kept/records.ts'
import { createNewTerms } from './newTerms.ts'
import { memoryRecords } from './testing/memoryRecords.ts'

const hour = 60 * 60_000
const path = 'programs/lfx-mentorship/2027/01-Mar-May/README.md'
const tree = { tree: [{ path: 'README.md' }, { path }, { path: 'programs/logo.png' }, {}] }

function setUp(answer: unknown, records: Records = memoryRecords()) {
  const world = { now: 0 }
  const askGitHubApi = vi.fn(async (_path: string) => answer)
  return { world, askGitHubApi, open: () => createNewTerms({ records, askGitHubApi, now: () => world.now }) }
}

it('asks for the tree once a day, by all visits together, and remembers the paths of documents', async () => {
  const { world, askGitHubApi, open } = setUp(tree)
  expect(await open().recall()).toBeUndefined()
  expect(await open().look()).toEqual([path])
  expect(askGitHubApi).toHaveBeenCalledWith('git/trees/main?recursive=1')
  world.now = 23 * hour
  expect(await open().look()).toBeUndefined()
  expect(await open().recall()).toEqual([path])
  expect(askGitHubApi).toHaveBeenCalledTimes(1)
  world.now = 24 * hour
  await open().look()
  expect(askGitHubApi).toHaveBeenCalledTimes(2)
})

it.each([
  ['no answer', undefined],
  ['a message', { message: 'API rate limit exceeded' }],
  ['a tree without a term', { tree: [{ path: 'README.md' }] }],
])('does without after %s, and asks no more that day', async (_what, answer) => {
  const { askGitHubApi, open } = setUp(answer)
  expect(await open().look()).toBeUndefined()
  expect(await open().recall()).toBeUndefined()
  await open().look()
  expect(askGitHubApi).toHaveBeenCalledTimes(1)
})

it('asks once per tab where nothing can be kept, and remembers what was found', async () => {
  const held = new Map<string, string>()
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  } as Storage
  const { world, askGitHubApi, open } = setUp(
    tree,
    inSession(memoryRecords('denied'), () => storage),
  )
  expect(await open().look()).toEqual([path])
  // The page is loaded again.
  expect(await open().look()).toBeUndefined()
  expect(await open().recall()).toEqual([path])
  expect(askGitHubApi).toHaveBeenCalledTimes(1)
  world.now = 24 * hour
  await open().look()
  expect(askGitHubApi).toHaveBeenCalledTimes(2)
})

it('asks once per page where not even the tab remembers', async () => {
  const { askGitHubApi, open } = setUp(tree, memoryRecords('denied'))
  const terms = open()
  expect(await terms.look()).toEqual([path])
  await terms.look()
  expect(askGitHubApi).toHaveBeenCalledTimes(1)
})

it('looks for a single term in its folder, by itself, and not again and again', async () => {
  const folders: Record<string, string[]> = {
    'contents/programs/lfx-mentorship/2027': ['01-Mar-May', '02-Jun-Aug'],
    'contents/programs/lfx-mentorship/2027/01-Mar-May': ['README.md'],
    'contents/programs/lfx-mentorship/2027/02-Jun-Aug': ['notes.md'],
  }
  const askGitHubApi = vi.fn(async (folder: string) => folders[folder]?.map(name => ({ name })))
  const world = { now: 0 }
  const terms = createNewTerms({ records: memoryRecords(), askGitHubApi, now: () => world.now })
  expect(await terms.lookFor('lfx-2027-1')).toEqual([path])
  expect(askGitHubApi).toHaveBeenCalledTimes(2)
  expect(await terms.lookFor('lfx-2027-1')).toEqual([])
  expect(askGitHubApi).toHaveBeenCalledTimes(2)
  // A folder without its README, one that is not there, and an id that is no term's.
  expect(await terms.lookFor('lfx-2027-2')).toEqual([])
  expect(await terms.lookFor('lfx-2028-1')).toEqual([])
  expect(await terms.lookFor('boss')).toEqual([])
  expect(askGitHubApi).toHaveBeenCalledTimes(5)
  world.now = 5 * 60_000
  expect(await terms.lookFor('lfx-2027-1')).toEqual([path])
})

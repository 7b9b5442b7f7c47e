import { describe, expect, it, vi } from 'vitest'
import { createCommits, isCommitOf } from './commits.ts'
import { memoryRecords } from './testing/memoryRecords.ts'

const minute = 60_000
const noon = Date.UTC(2025, 7, 5, 12)
const path = 'programs/README.md'
const sha = '0123456789abcdef0123456789abcdef01234567'
const answer = [{ sha, commit: { committer: { date: '2025-08-01T09:00:00Z' } } }]
const commit = { sha, committedAt: Date.UTC(2025, 7, 1, 9) }
const entry = { id: 'lfx-2025-3', path }
const keptAt = (readAt: number, since: number) => ({
  read: async () => ({ kept: { documents: [], readAt, since } }),
})
const keptTerms = keptAt(noon, noon)

function setUp(answered: unknown, records = memoryRecords()) {
  const world = { now: noon }
  const askGitHubApi = vi.fn(async (_path: string) => answered)
  const open = () => createCommits({ records, keptTerms, askGitHubApi, now: () => world.now })
  return { world, askGitHubApi, open, records }
}

describe('the commit of a document', () => {
  it('is asked for by the path', async () => {
    const { open, askGitHubApi } = setUp(answer)
    expect(await open().findOf(entry, noon)).toEqual(commit)
    expect(askGitHubApi).toHaveBeenCalledWith('commits?path=programs%2FREADME.md&per_page=1')
  })

  it('is asked for once in ten minutes, by all tabs and visits together', async () => {
    const { world, open, askGitHubApi } = setUp(answer)
    await Promise.all([open().findOf(entry, noon), open().findOf(entry, noon)])
    world.now += 9 * minute
    expect(await open().findOf(entry, noon)).toEqual(commit)
    expect(askGitHubApi).toHaveBeenCalledTimes(1)
    world.now += minute
    await open().findOf(entry, noon)
    expect(askGitHubApi).toHaveBeenCalledTimes(2)
  })

  it('is asked for once in ten minutes by a page that can keep nothing', async () => {
    const { open, askGitHubApi } = setUp(answer, memoryRecords('denied'))
    const commits = open()
    expect(await commits.findOf(entry, noon)).toEqual(commit)
    await commits.findOf(entry, noon)
    expect(askGitHubApi).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['no answer', undefined],
    ['an empty list', []],
    ['a message', { message: 'API rate limit exceeded' }],
    ['a name that is no hash', [{ ...answer[0], sha: '<b>' }]],
    ['no date', [{ sha }]],
  ])('is not known after %s, which is no reason to ask again', async (_what, answered) => {
    const { open, askGitHubApi } = setUp(answered)
    expect(await open().findOf(entry, noon)).toBeUndefined()
    expect(await open().findOf(entry, noon)).toBeUndefined()
    expect(askGitHubApi).toHaveBeenCalledTimes(1)
  })

  it('stays the one known before when the API no longer answers', async () => {
    const { world, records, open } = setUp(answer)
    await open().findOf(entry, noon)
    world.now += 60 * minute
    const later = createCommits({
      records,
      keptTerms: keptAt(world.now, noon),
      askGitHubApi: async () => undefined,
      now: () => world.now,
    })
    expect(await later.findOf(entry, world.now)).toEqual(commit)
  })

  it('is not said of a text that another tab has replaced meanwhile', async () => {
    expect(
      await setUp(answer)
        .open()
        .findOf(entry, noon - minute),
    ).toBeUndefined()
  })
})

describe('a text', () => {
  const asked = { sha, committedAt: noon, askedAt: noon + 30 * minute }
  it.each([
    ['was read long after the commit', { readAt: noon + 30 * minute, since: noon + 30 * minute }, true],
    [
      'was the same since before the question',
      { readAt: noon + 60 * minute, since: noon + 20 * minute },
      true,
    ],
    ['was read when older text was still handed out', { readAt: noon + 5 * minute, since: 0 }, false],
    ['changed after the question', { readAt: noon + 60 * minute, since: noon + 40 * minute }, false],
  ])('that %s: %j', (_what, text, isOf) => {
    expect(isCommitOf(text, asked)).toBe(isOf)
  })
})

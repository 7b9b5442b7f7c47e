import { describe, expect, it } from 'vitest'
import { createArchive } from './archive.ts'
import type { Answer } from './askGitHub.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import type { LoadProblem } from './loadProblem.ts'
import { memoryRecords } from './testing/memoryRecords.ts'

const entries = ['a', 'b', 'c', 'd'].map(
  (id): CatalogueEntry => ({ id, programme: 'lfx', label: id, path: id }),
)

function setUp(records = memoryRecords()) {
  const asked: string[] = []
  const problems = new Map<string, LoadProblem>()
  const keptTerms = createKeptTerms(records)
  const archive = createArchive({
    askGitHub: async ({ id, path }): Promise<Answer> => {
      asked.push(id)
      const problem = problems.get(id)
      if (problem) return { kind: 'problem', problem }
      return { kind: 'documents', documents: [{ path, text: `# ${id}` }] }
    },
    keptTerms,
    now: () => 1000,
  })
  return { archive, asked, problems, keptTerms }
}

describe('the download of all terms', () => {
  it('fetches and keeps what is not kept yet, and counts', async () => {
    const { archive, asked, keptTerms } = setUp()
    await keptTerms.write('b', [{ path: 'b', text: '# b' }], 1)
    const seen: string[] = []
    archive.subscribe(() =>
      seen.push(`${archive.get().phase} ${archive.get().done} of ${archive.get().total}`),
    )
    await archive.download(entries)
    expect(asked).toEqual(['a', 'c', 'd'])
    expect((await keptTerms.list()).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(seen[0]).toBe('running 0 of 4')
    expect(seen.at(-1)).toBe('done 4 of 4')
    expect([...archive.get().kept.keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('can be cancelled, and goes on where it ended', async () => {
    const { archive, asked } = setUp()
    const leave = archive.subscribe(() => archive.get().done === 2 && archive.cancel())
    await archive.download(entries)
    expect(archive.get()).toMatchObject({ phase: 'cancelled', done: 2 })
    expect(asked).toEqual(['a', 'b'])
    leave()
    await archive.download(entries)
    expect(archive.get()).toMatchObject({ phase: 'done', done: 4 })
    expect(asked).toEqual(['a', 'b', 'c', 'd'])
  })

  it('goes on once when it is cancelled and resumed before the term on its way has come', async () => {
    const { archive, asked } = setUp()
    const leave = archive.subscribe(() => {
      if (archive.get().kept.size !== 1) return
      leave()
      archive.cancel()
      void archive.download(entries)
    })
    await archive.download(entries)
    await new Promise(resolve => setTimeout(resolve, 10))
    expect(archive.get()).toMatchObject({ phase: 'done', done: 4, total: 4 })
    expect(asked).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not ask again for what GitHub does not have, nor for what the repository was seen to lack', async () => {
    const { archive, asked, problems } = setUp()
    problems.set('a', { kind: 'not-found' })
    const [a, b, ...others] = entries
    const known = a && b ? [a, { ...b, absent: true } as const, ...others] : []
    await archive.download(known)
    await archive.download(known)
    expect(asked).toEqual(['a', 'c', 'd'])
    expect(archive.get()).toMatchObject({ phase: 'done', done: 4, missing: 2 })
  })

  it('passes over terms that GitHub does not have, and stops when GitHub wants a pause', async () => {
    const { archive, asked, problems } = setUp()
    problems.set('a', { kind: 'not-found' })
    problems.set('c', { kind: 'rate-limited', status: 429, waitSeconds: 42 })
    await archive.download(entries)
    expect(asked).toEqual(['a', 'b', 'c'])
    expect(archive.get()).toMatchObject({
      phase: 'stopped',
      missing: 1,
      done: 2,
      problem: { kind: 'rate-limited' },
    })
  })

  it('stops when nothing more can be kept', async () => {
    const { archive, asked } = setUp(memoryRecords('full'))
    await archive.download(entries)
    expect(asked).toEqual(['a'])
    expect(archive.get()).toMatchObject({
      phase: 'stopped',
      problem: { kind: 'not-kept', storageProblem: 'full' },
    })
  })
})

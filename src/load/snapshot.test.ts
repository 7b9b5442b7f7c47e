import { afterEach, describe, expect, it, vi } from 'vitest'
import { builtInCatalogue, findCatalogueEntry, setCatalogue } from './catalogue.ts'
import { createFoundTerms } from './foundTerms.ts'
import type { NewTerms } from './newTerms.ts'
import { fetchSnapshot, seedSnapshot } from './snapshot.ts'

const newPath = 'programs/lfx-mentorship/2027/01-Mar-May/README.md'
const snapshot = {
  'lfx-2025-3': { path: 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md', copiedOn: '2026-07-01' },
  'lfx-2027-1': { path: newPath, copiedOn: '2026-07-02' },
}
const otherNewPath = 'programs/lfx-mentorship/2027/02-Jun-Aug/README.md'
const newTerms: NewTerms = {
  recall: async () => undefined,
  look: async () => [otherNewPath, ...builtInCatalogue.map(({ path }) => path)],
  lookFor: async () => [],
}

afterEach(() => {
  setCatalogue(builtInCatalogue)
  vi.unstubAllGlobals()
})

describe('the copies that are published with the app', () => {
  it('are the one that it was created from, until there are others', () => {
    const embedded = builtInCatalogue.flatMap(({ id, embedded: copy }) => (copy ? [[id, copy.copiedOn]] : []))
    expect(embedded).toEqual([['lfx-2025-3', '2025-08-01']])
    expect(seedSnapshot['lfx-2025-3']?.path).toBe(findCatalogueEntry('lfx-2025-3')?.path)
  })

  it('join the catalogue, terms that the app does not know too, and stay when the repository is asked', async () => {
    const found = createFoundTerms(newTerms)
    found.noteSnapshot(snapshot)
    expect(findCatalogueEntry('lfx-2025-3')?.embedded?.copiedOn).toBe('2026-07-01')
    await found.look()
    expect(findCatalogueEntry('lfx-2027-2')?.path).toBe(otherNewPath)
    expect(findCatalogueEntry('lfx-2027-1')?.embedded).toEqual({
      file: 'documents/lfx-2027-1.md',
      copiedOn: '2026-07-02',
    })
  })

  it.each([
    ['no answer', () => Promise.reject(new Error('offline'))],
    ['a page', async () => new Response('<!doctype html>')],
    ['no such file', async () => new Response('no', { status: 404 })],
  ])('are unknown after %s', async (_what, answer) => {
    vi.stubGlobal('fetch', answer)
    expect(await fetchSnapshot('/')).toBeUndefined()
  })

  it('are listed in a file, of which nonsense is left out', async () => {
    const asked = vi.fn(
      async (_url: string) => new Response(JSON.stringify({ ...snapshot, a: {}, b: { path: 1 } })),
    )
    vi.stubGlobal('fetch', asked)
    expect(await fetchSnapshot('/name/')).toEqual(snapshot)
    expect(asked.mock.calls[0]?.[0]).toBe('/name/snapshot.json')
  })
})

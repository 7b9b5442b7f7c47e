import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from './catalogue.ts'
import { joinTerms, readTermPaths } from './joinTerms.ts'

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
const builtInPaths = builtInCatalogue.map(({ path }) => path)

describe('paths of the repository', () => {
  it.each([
    ['programs/lfx-mentorship/2027/01-Mar-May/README.md', 'lfx-2027-1'],
    ['programs/lfx-mentorship/2027/3-Autumn/README.md', 'lfx-2027-3'],
    ['programs/summerofcode/2027.md', 'gsoc-2027'],
  ])('%s is the document of a term', (path, id) => {
    expect(readTermPaths([path])).toEqual([expect.objectContaining({ id, path })])
  })

  it.each([
    'programs/lfx-mentorship/2027/README.md',
    'programs/lfx-mentorship/2027/01-Mar-May/project_ideas.md',
    'programs/lfx-mentorship/2027/summer/README.md',
    'programs/lfx-mentorship/2027/01-Mar-May/more/README.md',
    'archive/programs/summerofcode/2027.md',
    'programs/summerofcode/README.md',
  ])('%s is not', path => {
    expect(readTermPaths([path])).toEqual([])
  })
})

describe('the catalogue', () => {
  it('stays as it is while the repository holds what the app knows', () => {
    expect(joinTerms(builtInCatalogue, builtInPaths)).toEqual(builtInCatalogue)
  })

  it('puts new terms where they belong', () => {
    const ids = idsOf(
      joinTerms(builtInCatalogue, [
        ...builtInPaths,
        'programs/summerofcode/2027.md',
        'programs/lfx-mentorship/2027/01-Mar-May/README.md',
      ]),
    )
    expect(ids.slice(0, 2)).toEqual(['lfx-2027-1', 'lfx-2026-3'])
    expect(ids).toHaveLength(builtInCatalogue.length + 2)
    expect(ids.slice(ids.indexOf('gsoc-2027') - 1, ids.indexOf('gsoc-2027') + 2)).toEqual([
      'lfx-2020-1',
      'gsoc-2027',
      'gsoc-2026',
    ])
  })

  it('follows a document that was moved, and keeps one that is not found anywhere', () => {
    const moved = 'programs/lfx-mentorship/2025/03-Autumn/README.md'
    const paths = builtInPaths.filter(path => !path.includes('2025/03-') && !path.includes('2025/02-'))
    const joined = joinTerms(builtInCatalogue, [...paths, moved])
    expect(joined.find(({ id }) => id === 'lfx-2025-3')).toMatchObject({
      path: moved,
      embedded: { file: 'documents/lfx-2025-3.md' },
    })
    expect(joined.find(({ id }) => id === 'lfx-2025-2')?.path).toContain('2025/02-')
  })
})

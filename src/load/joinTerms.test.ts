import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from './catalogue.ts'
import { findTermFolder, joinTerms, markAbsent, readTermPaths } from './joinTerms.ts'

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

  it('follows both documents of a term whose folder was moved', () => {
    const folder = 'programs/lfx-mentorship/2020/02-Summer'
    const paths = builtInPaths.filter(path => !path.includes('2020/q2'))
    const find = (more: string[]) => {
      const { path, datesPath } =
        joinTerms(builtInCatalogue, [...paths, ...more]).find(({ id }) => id === 'lfx-2020-2') ?? {}
      return [path, datesPath]
    }
    expect(find([`${folder}/README.md`, `${folder}/selected_projects.md`])).toEqual([
      `${folder}/selected_projects.md`,
      `${folder}/README.md`,
    ])
    // All in one document now.
    expect(find([`${folder}/README.md`])).toEqual([`${folder}/README.md`, undefined])
    expect(find([])).toEqual([
      'programs/lfx-mentorship/2020/q2/selected_projects.md',
      'programs/lfx-mentorship/2020/q2/README.md',
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

  it('takes what stands in for a README that is not written yet', () => {
    const folder = 'programs/lfx-mentorship/2026/03-Sep-Nov'
    const others = builtInPaths.filter(path => !path.startsWith(folder))
    const pathIn = (paths: string[]) =>
      joinTerms(builtInCatalogue, paths).find(({ id }) => id === 'lfx-2026-3')?.path
    expect(pathIn([...others, `${folder}/project_ideas.md`])).toBe(`${folder}/project_ideas.md`)
    expect(pathIn([...builtInPaths, `${folder}/project_ideas.md`])).toBe(`${folder}/README.md`)
  })

  it('marks terms that are not there, and leaves out dates that are not', () => {
    const paths = builtInCatalogue.flatMap(({ id, path }) => (id === 'lfx-2026-3' ? [] : [path]))
    const marked = markAbsent(builtInCatalogue, paths)
    expect(marked.filter(({ absent }) => absent).map(({ id }) => id)).toEqual(['lfx-2026-3'])
    expect(marked.some(({ datesPath }) => datesPath)).toBe(false)
  })
})

describe('the folder to look for a term in', () => {
  it.each([
    ['lfx-2027-1', 'programs/lfx-mentorship/2027', '01-Mar-May', '02-Jun-Aug'],
    ['gsoc-2027', 'programs/summerofcode', '2027.md', '2026.md'],
  ])('of %s is %s', (id, folder, name, other) => {
    const place = findTermFolder(id)
    expect(place?.folder).toBe(folder)
    expect([place?.isTerm(name), place?.isTerm(other)]).toEqual([true, false])
  })

  it.each(['lfx-2027-9', 'lfx-2027', 'toString', 'gsoc-27'])('%s has none', id => {
    expect(findTermFolder(id)).toBeUndefined()
  })
})

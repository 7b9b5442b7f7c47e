import type { CatalogueEntry } from './catalogue.ts'

/**
 * The terms whose documents lie at these paths of the repository, by the pattern of the last years:
 * 'programs/lfx-mentorship/2027/01-Mar-May/README.md', 'programs/summerofcode/2027.md'. Not 'project_ideas.md', and
 * not a folder without its number.
 */
export function readTermPaths(paths: readonly string[]): CatalogueEntry[] {
  return paths.flatMap((path): CatalogueEntry[] => {
    const [, year, term] =
      /^programs\/lfx-mentorship\/(20\d\d)\/0?([1-4])-[^/]+\/README\.md$/.exec(path) ?? []
    if (year && term) {
      const label = `LFX Mentorship ${year}, Term ${term}`
      return [{ id: `lfx-${year}-${term}`, programme: 'lfx', label, path }]
    }
    const [, gsocYear] = /^programs\/summerofcode\/(20\d\d)\.md$/.exec(path) ?? []
    if (!gsocYear) return []
    const label = `Google Summer of Code ${gsocYear}`
    return [{ id: `gsoc-${gsocYear}`, programme: 'gsoc', label, path }]
  })
}

/**
 * The known terms and those found at `paths`, in the known order: LFX first, newest first. A known term keeps its path
 * unless nothing lies there any more and another path of the same term was found: its document has moved.
 */
export function joinTerms(known: readonly CatalogueEntry[], paths: readonly string[]): CatalogueEntry[] {
  const found = new Map(readTermPaths(paths).map(entry => [entry.id, entry]))
  const there = new Set(paths)
  const current = known.map(entry => {
    const moved = there.has(entry.path) ? undefined : found.get(entry.id)
    return moved ? { ...entry, path: moved.path } : entry
  })
  const added = [...found.values()].filter(({ id }) => !known.some(entry => entry.id === id))
  if (added.length === 0) return current
  return [...current, ...added].sort(
    (a, b) => b.programme.localeCompare(a.programme) || b.id.localeCompare(a.id),
  )
}

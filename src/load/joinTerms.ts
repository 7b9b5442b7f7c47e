import type { CatalogueEntry } from './catalogue.ts'
import { findStandIn } from './findStandIn.ts'

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
 * unless nothing was found there, and another path of the same term was: its document has moved.
 */
export function joinTerms(known: readonly CatalogueEntry[], paths: readonly string[]): CatalogueEntry[] {
  const found = new Map(readTermPaths(paths).map(entry => [entry.id, entry]))
  const there = new Set(paths)
  const current = known.map(entry => {
    const moved = found.get(entry.id)?.path
    const path = findPlace(entry.path, there, moved, findStandIn(entry.path))
    const datesPath = entry.datesPath && findPlace(entry.datesPath, there, moved)
    return path || datesPath ? moveEntry(entry, path, datesPath) : entry
  })
  const added = [...found.values()].filter(({ id }) => !known.some(entry => entry.id === id))
  if (added.length === 0) return current
  return [...current, ...added].sort(
    (a, b) => b.programme.localeCompare(a.programme) || b.id.localeCompare(a.id),
  )
}

function moveEntry(entry: CatalogueEntry, path = entry.path, datesPath = entry.datesPath): CatalogueEntry {
  const { absent, datesPath: _, ...rest } = entry
  const isAbsent = absent && path === entry.path
  // A term that had two documents may have one by now.
  return { ...rest, path, ...(isAbsent && { absent }), ...(datesPath && datesPath !== path && { datesPath }) }
}

/**
 * Where a document lies that is not at its path any more: beside the term's README that was found elsewhere, else that
 * README itself, else what stands in for it. Undefined where it has not moved, or no such thing is there.
 */
function findPlace(path: string, there: ReadonlySet<string>, moved?: string, standIn?: string) {
  if (there.has(path)) return undefined
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const beside = moved?.replace(/[^/]+$/, fileName)
  return [beside, moved, standIn].find(one => one !== undefined && there.has(one))
}

/** Marks what does not lie in the whole repository. A document with dates that is gone is not asked for. */
export function markAbsent(entries: readonly CatalogueEntry[], paths: readonly string[]): CatalogueEntry[] {
  const there = new Set(paths)
  return entries.map(entry => {
    const { datesPath, ...rest } = entry
    const present = datesPath === undefined || there.has(datesPath) ? entry : rest
    return there.has(entry.path) ? present : { ...present, absent: true }
  })
}

/** A term's folder, or the one that holds its file, by the pattern of the last years: where to look for it. */
export function findTermFolder(
  termId: string,
): { folder: string; isTerm: (name: string) => boolean } | undefined {
  const [, year, term] = /^lfx-(20\d\d)-([1-4])$/.exec(termId) ?? []
  if (year && term) {
    const ofTerm = new RegExp(`^0?${term}-`)
    return { folder: `programs/lfx-mentorship/${year}`, isTerm: name => ofTerm.test(name) }
  }
  const [, gsocYear] = /^gsoc-(20\d\d)$/.exec(termId) ?? []
  if (!gsocYear) return undefined
  return { folder: 'programs/summerofcode', isTerm: name => name === `${gsocYear}.md` }
}

import type { CatalogueEntry } from '../../src/load/catalogue.ts'

/** Of the paths in a folder, those that look like the document of a term but belong to none that is known. */
export function findSkipped(paths: readonly string[], catalogue: readonly CatalogueEntry[]): string[] {
  const known = new Set(catalogue.flatMap(({ path, datesPath }) => [path, datesPath ?? path]))
  const folders = new Set([...known].map(folderOf))
  return paths.filter(path => likeTerm.test(path) && !known.has(path) && !folders.has(folderOf(path)))
}

const likeTerm = /^programs\/(?:lfx-mentorship\/20\d\d\/[^/]+\/README|summerofcode\/20\d\d[^/]*)\.md$/

/** A term's own folder; the documents of Google Summer of Code lie in one. */
function folderOf(path: string): string {
  return path.startsWith('programs/summerofcode/') ? path : path.slice(0, path.lastIndexOf('/'))
}

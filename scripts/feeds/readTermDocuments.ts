import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { builtInCatalogue, type CatalogueEntry } from '../../src/load/catalogue.ts'
import { joinTerms } from '../../src/load/joinTerms.ts'
import type { Term } from '../../src/model/term.ts'
import { parseTerm } from '../../src/parse/parseTerm.ts'
import { findCommittedDate } from './findCommittedDate.ts'
import { findFirstDay } from './findFirstDay.ts'
import { listDocumentPaths } from './listDocumentPaths.ts'

/** A term as its document with the dates describes it. */
export type TermDocument = {
  term: Term
  /** Inside cncf/mentoring. */
  path: string
  /** When the document was changed last, or else its first day, in ms since 1970. */
  asOf: number
}

/**
 * The documents that lie in a folder, of the terms that the app knows or would find there, sorted by term. The folder
 * is a checkout of cncf/mentoring, its 'programs' folder, or a folder of embedded copies ('lfx-2025-3.md').
 * `findDate`: when a file in it was changed last, where that is known.
 */
export function readTermDocuments(folder: string, findDate: FindDate = findCommittedDate): TermDocument[] {
  return joinTerms(builtInCatalogue, listDocumentPaths(folder))
    .flatMap(entry => readTermDocument(folder, entry, findDate) ?? [])
    .toSorted((a, b) => (a.term.id < b.term.id ? -1 : 1))
}

type FindDate = (file: string) => number | undefined

function readTermDocument(
  folder: string,
  entry: CatalogueEntry,
  findDate: FindDate,
): TermDocument | undefined {
  const path = entry.datesPath ?? entry.path
  const embedded = entry.embedded && { ...entry.embedded, file: join(folder, basename(entry.embedded.file)) }
  const places = [join(folder, path), join(folder, path.replace(/^programs\//, '')), embedded?.file]
  const file = places.find(place => place !== undefined && existsSync(place))
  if (file === undefined) return undefined
  // A copy that came with the app is as old as the app says, whatever the file system says.
  const date = file === embedded?.file ? Date.parse(embedded.copiedOn) : findDate(file)
  const term = parseTerm(readFileSync(file, 'utf8'), entry.id)
  return { term, path, asOf: date ?? findFirstDay(term) }
}

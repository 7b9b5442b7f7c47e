import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CatalogueEntry } from '../../src/load/catalogue.ts'

type Sources = {
  /** A document at a path of cncf/mentoring, or undefined where it can't be had. */
  read: (path: string) => Promise<string | undefined>
  /** When it was last changed, in ms since 1970, where that is known. */
  findDate: (path: string) => Promise<number | undefined>
  /** The time of a document whose last change is not known. */
  otherwise: number
}

/** Terms whose document could not be had, and terms whose document is of unknown age. */
export type Fetched = { missing: string[]; undated: string[] }

/**
 * Puts the documents with the dates of all terms into a folder, at their paths, each as old as its last change: from
 * that time calendars take their stamps, so that two builds from the same documents write the same bytes.
 */
export async function fetchDocuments(
  catalogue: readonly CatalogueEntry[],
  { read, findDate, otherwise }: Sources,
  into: string,
): Promise<Fetched> {
  const fetched: Fetched = { missing: [], undated: [] }
  for (const { id, path, datesPath = path } of catalogue) {
    const text = await read(datesPath)
    if (text === undefined) {
      fetched.missing.push(id)
      continue
    }
    const file = join(into, datesPath)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    const date = await findDate(datesPath)
    if (date === undefined) fetched.undated.push(id)
    const seconds = (date ?? otherwise) / 1000
    utimesSync(file, seconds, seconds)
  }
  return fetched
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CatalogueEntry } from '../../src/load/catalogue.ts'

type Sources = {
  /** A document at a path of cncf/mentoring, or undefined where it can't be had. */
  read: (path: string) => Promise<string | undefined>
  /** When it was last changed, in ms since 1970, where that is known. */
  findDate: (path: string) => Promise<number | undefined>
}

export type Fetched = {
  /** Terms whose document could not be had, and terms whose document is of unknown age. */
  missing: string[]
  undated: string[]
  /** By file: when its document was last changed. From that time calendars take their stamps. */
  dates: Map<string, number>
}

/** Puts the documents with the dates of all terms into a folder, at their paths. */
export async function fetchDocuments(
  catalogue: readonly CatalogueEntry[],
  { read, findDate }: Sources,
  into: string,
): Promise<Fetched> {
  const fetched: Fetched = { missing: [], undated: [], dates: new Map() }
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
    else fetched.dates.set(file, date)
  }
  return fetched
}

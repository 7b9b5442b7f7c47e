import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CatalogueEntry } from '../../src/load/catalogue.ts'
import { parseTerm } from '../../src/parse/parseTerm.ts'

/** A document at a path of cncf/mentoring, or undefined where none lies there. */
export type ReadDocument = (path: string) => Promise<string | undefined>

/** So many of the newest terms are copied. */
const newestTerms = 3

/**
 * Copies the newest terms' documents into a folder, at their paths: those that hold projects (a coming term begins as a
 * template), and the one that the app carries anyway. Hands back the copied terms.
 */
export async function takeSnapshot(
  catalogue: readonly CatalogueEntry[],
  read: ReadDocument,
  into: string,
): Promise<CatalogueEntry[]> {
  const copied: CatalogueEntry[] = []
  for (const entry of catalogue) {
    const isWanted = copied.length < newestTerms || entry.embedded
    // A copy holds one document.
    if (entry.programme !== 'lfx' || entry.datesPath || !isWanted) continue
    const text = await read(entry.path)
    if (text === undefined || parseTerm(text, entry.id).projects.length === 0) continue
    const file = join(into, entry.path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    copied.push(entry)
  }
  return copied
}

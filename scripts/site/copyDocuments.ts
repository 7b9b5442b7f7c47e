import { statSync } from 'node:fs'
import { join } from 'node:path'
import { builtInCatalogue, type CatalogueEntry } from '../../src/load/catalogue.ts'
import { joinTerms } from '../../src/load/joinTerms.ts'
import type { Snapshot } from '../../src/load/snapshot.ts'
import { fetchDocuments } from '../feeds/fetchDocuments.ts'
import { findCommitDate } from '../feeds/findCommitDate.ts'
import { findCommittedDate } from '../feeds/findCommittedDate.ts'
import { readTermDocuments, type TermDocument } from '../feeds/readTermDocuments.ts'
import { readCheckout } from './readCheckout.ts'
import { readGitHub } from './readGitHub.ts'
import { takeSnapshot } from './takeSnapshot.ts'

/** The newest documents, copied; and the documents with the dates of all terms, for the calendars. */
export type Copies = { snapshot: Snapshot; dated: TermDocument[] }

/** Copies the newest documents into a folder: of GitHub, or of a checkout, where they are as old as their commits. */
export async function copyDocuments(from: string | undefined, into: string): Promise<Copies> {
  const { readDocument, listFiles } = from ? readCheckout(from) : readGitHub()
  const catalogue = joinTerms(builtInCatalogue, await listFiles())
  const copied = await takeSnapshot(catalogue, readDocument, into)
  if (copied.length === 0) throw new Error('No document of a term with projects was found.')
  console.info(`Copied: ${copied.map(({ id }) => id).join(', ')}`)
  const dayOf = (path: string) => new Date(from ? dateInCheckout(join(from, path)) : Date.now())
  const snapshot = Object.fromEntries(
    copied.map(({ id, path }) => [id, { path, copiedOn: dayOf(path).toISOString().slice(0, 10) }]),
  )
  const dated = from ? readTermDocuments(from) : await fetchDated(catalogue, readDocument, into)
  return { snapshot, dated }
}

function dateInCheckout(file: string): number {
  return findCommittedDate(file) ?? statSync(file).mtimeMs
}

/** The documents of all terms: people who subscribed to the calendar of an older term still do. */
async function fetchDated(
  catalogue: readonly CatalogueEntry[],
  read: (path: string) => Promise<string | undefined>,
  into: string,
): Promise<TermDocument[]> {
  const folder = join(into, 'dated')
  const sources = { read, findDate: findCommitDate }
  const { missing, undated, dates } = await fetchDocuments(catalogue, sources, folder)
  if (missing.length > 0) console.info(`No document, so no calendar: ${missing.join(', ')}`)
  if (undated.length > 0) console.info(`Last change unknown: ${undated.join(', ')}`)
  return readTermDocuments(folder, file => dates.get(file))
}

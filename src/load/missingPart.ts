import type { CatalogueEntry } from './catalogue.ts'
import type { TermDocuments } from './termState.ts'

/** What of a term can't be shown, because it stands in a document of its own that could not be had. */
export type MissingPart = 'projects' | 'dates'

type Places = Pick<CatalogueEntry, 'datesPath'>

export function isWhole({ datesPath }: Places, documentCount: number): boolean {
  return documentCount >= (datesPath === undefined ? 1 : 2)
}

export function findMissingPart(
  { datesPath }: Places,
  { term, dates, isDatesOnly }: TermDocuments,
): MissingPart | undefined {
  if (isDatesOnly) return 'projects'
  return datesPath !== undefined && dates === term ? 'dates' : undefined
}

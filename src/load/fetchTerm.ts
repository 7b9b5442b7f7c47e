import { type CatalogueEntry, formatRawUrl } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import type { KeptDocument } from './kept/keptTerm.ts'
import type { LoadProblem } from './loadProblem.ts'

export type FetchedTerm =
  | { ok: true; documents: readonly KeptDocument[] }
  | { ok: false; problem: LoadProblem }

/** Every document of a term, the one with the projects first; or the first problem with one of them. */
export async function fetchTerm(
  { path, datesPath }: CatalogueEntry,
  fetchDocument: (url: string) => Promise<FetchedDocument>,
): Promise<FetchedTerm> {
  const paths = datesPath ? [path, datesPath] : [path]
  const found = await Promise.all(
    paths.map(async one => ({ path: one, answer: await fetchDocument(formatRawUrl(one)) })),
  )
  const documents: KeptDocument[] = []
  for (const { path: one, answer } of found) {
    if (!answer.ok) return answer
    documents.push({ path: one, text: answer.text })
  }
  return { ok: true, documents }
}

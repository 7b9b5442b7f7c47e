import { type CatalogueEntry, formatRawUrl } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { findStandIn } from './joinTerms.ts'
import type { KeptDocument } from './kept/keptTerm.ts'
import type { LoadProblem } from './loadProblem.ts'

export type FetchedTerm =
  | { ok: true; documents: readonly KeptDocument[] }
  | { ok: false; problem: LoadProblem }

type Fetch = (url: string) => Promise<FetchedDocument>

/**
 * Every document of a term, the one with the projects first; or why that one can't be had. Where a README is missing,
 * what stands in for it; without its document of dates a term is shown without them.
 */
export async function fetchTerm({ path, datesPath }: CatalogueEntry, fetch: Fetch): Promise<FetchedTerm> {
  const fetchOne = async (one: string) => ({ path: one, answer: await fetch(formatRawUrl(one)) })
  const [projects, dates] = await Promise.all([
    fetchProjects(path, fetchOne),
    datesPath && fetchOne(datesPath),
  ])
  const documents: KeptDocument[] = []
  for (const found of [projects, dates]) {
    if (!found) continue
    if (found.answer.ok) documents.push({ path: found.path, text: found.answer.text })
    else if (found !== dates || found.answer.problem.kind !== 'not-found') return found.answer
  }
  return { ok: true, documents }
}

type Found = { path: string; answer: FetchedDocument }

async function fetchProjects(path: string, fetchOne: (path: string) => Promise<Found>): Promise<Found> {
  const found = await fetchOne(path)
  const standIn = findStandIn(path)
  if (found.answer.ok || found.answer.problem.kind !== 'not-found' || !standIn) return found
  const other = await fetchOne(standIn)
  return other.answer.ok ? other : found
}

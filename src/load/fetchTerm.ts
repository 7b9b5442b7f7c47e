import { type CatalogueEntry, formatRawUrl } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { findStandIn } from './findStandIn.ts'
import type { KeptDocument } from './kept/keptTerm.ts'
import type { LoadProblem } from './loadProblem.ts'

/** `problem`: why the other one of a term's two documents is not among them. */
export type FetchedTerm =
  | { ok: true; documents: readonly KeptDocument[]; problem?: LoadProblem }
  | { ok: false; problem: LoadProblem }

type Fetch = (url: string) => Promise<FetchedDocument>

/**
 * Every document of a term, the one with the projects first; where a README is missing, what stands in for it. Of two
 * documents the one that can be had is worth having alone.
 */
export async function fetchTerm({ path, datesPath }: CatalogueEntry, fetch: Fetch): Promise<FetchedTerm> {
  const fetchOne = async (one: string) => ({ path: one, answer: await fetch(formatRawUrl(one)) })
  const [projects, dates] = await Promise.all([
    fetchProjects(path, fetchOne),
    datesPath && fetchOne(datesPath),
  ])
  const documents: KeptDocument[] = []
  if (projects.answer.ok) documents.push({ path: projects.path, text: projects.answer.text })
  if (!dates) return projects.answer.ok ? { ok: true, documents } : projects.answer
  if (dates.answer.ok) {
    const isAlone = documents.length === 0
    documents.push({ path: dates.path, text: dates.answer.text, ...(isAlone && { holds: 'dates' }) })
  }
  const failed = [projects.answer, dates.answer].find(answer => !answer.ok)
  if (!failed) return { ok: true, documents }
  return documents.length > 0 ? { ok: true, documents, problem: failed.problem } : failed
}

type Found = { path: string; answer: FetchedDocument }

async function fetchProjects(path: string, fetchOne: (path: string) => Promise<Found>): Promise<Found> {
  const found = await fetchOne(path)
  const standIn = findStandIn(path)
  if (found.answer.ok || found.answer.problem.kind !== 'not-found' || !standIn) return found
  const other = await fetchOne(standIn)
  return other.answer.ok ? other : found
}

import type { CatalogueEntry } from './catalogue.ts'
import type { Failures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { fetchTerm } from './fetchTerm.ts'
import { isFresh, type KeptDocument, type KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { LoadProblem } from './loadProblem.ts'

export type Question = {
  /** The reader wants it now: neither a fresh copy nor a pause is a reason not to ask. */
  byHand: boolean
  /** Since when (ms) the question waits for its turn among the tabs. */
  since: number
}

export type Answer =
  | { kind: 'documents'; documents: readonly KeptDocument[] }
  /** The kept copy is current. */
  | { kind: 'kept'; kept: KeptTerm }
  | { kind: 'problem'; problem: LoadProblem }

export type AskGitHub = (entry: CatalogueEntry, question: Question) => Promise<Answer>

type Means = {
  fetchDocument: (url: string) => Promise<FetchedDocument>
  keptTerms: KeptTerms
  failures: Failures
  now: () => number
}

/** Asks GitHub for a term unless the browser knows better: another tab has just asked, or GitHub wants a pause. */
export function createAskGitHub({ fetchDocument, keptTerms, failures, now }: Means): AskGitHub {
  return async (entry, { byHand, since }) => {
    if (!byHand) {
      const { kept } = await keptTerms.read(entry.id)
      if (kept && isFresh(kept.readAt, now())) return { kind: 'kept', kept }
      const problem = await failures.find(entry.id, since, now())
      if (problem) return { kind: 'problem', problem }
    }
    const found = await fetchTerm(entry, fetchDocument)
    if (found.ok) return { kind: 'documents', documents: found.documents }
    // Nothing of a document of the reader's own is kept.
    if (!entry.own) await failures.note(entry.id, found.problem, now())
    return { kind: 'problem', problem: found.problem }
  }
}

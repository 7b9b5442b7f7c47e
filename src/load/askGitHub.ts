import type { CatalogueEntry } from './catalogue.ts'
import type { Failures } from './failures.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { type FetchedTerm, fetchTerm } from './fetchTerm.ts'
import { isFresh, type KeptDocument, type KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { LoadProblem } from './loadProblem.ts'
import { isWhole } from './missingPart.ts'
import { createQueue } from './queue.ts'

export type Question = {
  /** The reader wants it now: a fresh copy is no reason not to ask. A pause that GitHub wants is. */
  byHand: boolean
  /** Since when (ms) the question waits for its turn among the tabs. */
  since: number
  /** Given when the answer is of no use any more. */
  signal?: AbortSignal
}

export type Answer =
  /** `problem`: why the other one of a term's two documents is not among them. */
  | { kind: 'documents'; documents: readonly KeptDocument[]; problem?: LoadProblem }
  /** The kept copy is current. */
  | { kind: 'kept'; kept: KeptTerm }
  | { kind: 'problem'; problem: LoadProblem }

export type AskGitHub = (entry: CatalogueEntry, question: Question) => Promise<Answer>

type Means = {
  fetchDocument: (url: string, signal?: AbortSignal) => Promise<FetchedDocument>
  keptTerms: KeptTerms
  failures: Failures
  now: () => number
}

const slowStorageMs = 500

/** A shortlist may ask for twenty terms at once. */
const mostAtOnce = 3

/**
 * Asks GitHub for a term unless the browser knows better: another tab has just asked, GitHub wants a pause,
 * or it failed as a whole while the question waited. Many terms are asked for a few at a time.
 */
export function createAskGitHub({ fetchDocument, keptTerms, failures, now }: Means): AskGitHub {
  const inQueue = createQueue(mostAtOnce)
  /** What is wrong with all of GitHub, as far as this page knows. */
  let lastFailure: LoadProblem | undefined

  async function findReasonNotToAsk({ id, own }: CatalogueEntry, { byHand, since }: Question) {
    if (own) return undefined
    // Who asks by hand does not take another's answer, but keeps a pause.
    return failures.find(id, byHand ? Number.POSITIVE_INFINITY : since, now())
  }

  function fetchInTurn(entry: CatalogueEntry, signal?: AbortSignal): Promise<FetchedTerm> {
    const before = lastFailure
    return inQueue(async () => {
      if (!entry.own && lastFailure && lastFailure !== before) return { ok: false, problem: lastFailure }
      return fetchTerm(entry, url => fetchDocument(url, signal))
    })
  }

  return async (entry, question) => {
    if (!question.byHand) {
      const { kept } = await keptTerms.read(entry.id)
      const isCurrent = kept && isFresh(kept.readAt, now()) && isWhole(entry, kept.documents.length)
      if (isCurrent) return { kind: 'kept', kept }
    }
    const known = await findReasonNotToAsk(entry, question)
    if (known) return { kind: 'problem', problem: known }
    const found = await fetchInTurn(entry, question.signal)
    const { problem } = found
    // Nothing of a document of the reader's own is kept, and one that nobody waited for says nothing.
    if (problem && !entry.own && !question.signal?.aborted) {
      if (isOfAllGitHub(problem)) lastFailure = problem
      // A storage that hangs does not hold up the answer.
      await Promise.race([failures.note(entry.id, problem, now()), sleep(slowStorageMs)])
    }
    if (!found.ok) return { kind: 'problem', problem: found.problem }
    return { kind: 'documents', documents: found.documents, ...(problem && { problem }) }
  }
}

const ofAllGitHub: readonly LoadProblem['kind'][] = [
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]

function isOfAllGitHub({ kind }: LoadProblem): boolean {
  return ofAllGitHub.includes(kind)
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}

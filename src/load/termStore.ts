import type { Decline } from '../model/findDecline.ts'
import type { AskGitHub, Question } from './askGitHub.ts'
import { createAtHand } from './atHand.ts'
import { findBackoffMs } from './backoff.ts'
import { type CatalogueEntry, findCatalogueEntry, noteTermPath } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import type { ReadText } from './judgeDocuments.ts'
import { haveSameTexts, holdsMore, isFresh, type KeptDocument, type KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import { findPauseSeconds, type LoadProblem } from './loadProblem.ts'
import { ownTextId } from './ownCopy.ts'
import type { ReadTerm } from './readTerm.ts'
import type { Tabs } from './tabs.ts'
import { type TermState, tellSince } from './termState.ts'
import { createTermStates, loading } from './termStates.ts'
import { TooSlowError } from './tooSlow.ts'

export type TermStore = {
  /** Starts loading unless that was done a moment ago; what is shown stays until something newer is there. */
  open: (termId: string) => void
  /** Asks GitHub again. */
  retry: (termId: string) => void
  /** Asks again for every term that was opened. */
  retryAll: () => void
  /** The reader is back, or the network is: asks for what was opened last where it is old, or failed. */
  refresh: () => void
  /** Shows a text from the reader's own hands as the term `ownTextId`, for as long as the page is open. */
  showText: (text: string) => Promise<void>
  /** Shows the newer document that was not shown by itself because it reads much worse. */
  takeOffer: (termId: string) => void
  /** The catalogue has changed: terms that were not there are asked for at the place where they are now. */
  noteCatalogue: () => void
  /** The ids of the terms that this browser keeps. */
  listKept: () => Promise<readonly string[]>
  get: (termId: string) => TermState
  subscribe: (onChange: () => void) => () => void
  /** Rises with every change of any term. */
  getVersion: () => number
}

type Surroundings = {
  fetchDocument: (url: string) => Promise<FetchedDocument>
  askGitHub: AskGitHub
  readTerm: ReadTerm
  now: () => number
  /** What the paths of embedded documents are relative to. */
  baseUrl: string
  /** Settles when the catalogue knows which copies are embedded. */
  copiesKnown?: Promise<unknown>
  keptTerms: KeptTerms
  tabs: Tabs
  /** Whether this visit began with a reload: the reader asks for what is current. */
  isReload?: boolean
  /** Looks a term's document up in the repository, for the catalogue; undefined where no such term can be. */
  lookFor?: (termId: string) => Promise<void> | undefined
  /** Whether anybody may be looking at the page. */
  isVisible?: () => boolean
}

type NewerText = ReadText & { readAt: number }
type Offer = NewerText & { decline: Decline }

/** One question to GitHub, from its beginning. */
type Run = { since: number; stopping: AbortController }

/** After so long a reader would like to know why nothing newer is there. */
const slowAnswerMs = 3000
/** So many of the terms that were opened last are worth asking for again: a shortlist opens twenty. */
const refreshedTerms = 3

/**
 * Holds every opened term. What is at hand (the copy kept by this browser, else the embedded one) is on the screen at
 * once, GitHub's document takes its place when it comes, and a failure is told beside the copy.
 */
export function createTermStore(surroundings: Surroundings): TermStore {
  const { fetchDocument, askGitHub, readTerm, now, baseUrl, keptTerms, tabs } = surroundings
  const { isReload = false, lookFor, isVisible = () => true, copiesKnown } = surroundings
  const states = createTermStates()
  const atHand = createAtHand({ fetchDocument, readTerm, baseUrl, copiesKnown, states })
  const offers = new Map<string, Offer>()
  /** The last question for each term. */
  const runs = new Map<string, Run>()
  /** How often in a row it failed. */
  const failures = new Map<string, number>()
  /** Where GitHub was asked for each term. */
  const askedPaths = new Map<string, string>()
  /** Ids, the last one last. */
  let opened: readonly string[] = []

  /** Why GitHub's document is not there, if so. */
  async function ask(entry: CatalogueEntry, question: Question): Promise<LoadProblem | undefined> {
    askedPaths.set(entry.id, placesOf(entry))
    // No text takes the place of the kept one before that is known, however slow the storage is.
    const reading = keptTerms.read(entry.id)
    const answer = await askGitHub(entry, question)
    if (answer.kind === 'problem') return answer.problem
    if (answer.kind === 'kept') {
      if (await atHand.showKept(entry, answer.kept)) return undefined
      return ask(entry, { ...question, byHand: true })
    }
    const readAt = now()
    const read = await readTerm(entry.id, answer.documents, question.byHand).catch(findReadProblem)
    if ('kind' in read) return read
    const { kept } = await reading
    // A part does not take the place of the whole.
    if (answer.problem && kept && holdsMore(kept.documents, answer.documents)) return answer.problem
    await showOrOffer(entry, { read, documents: answer.documents, readAt }, kept)
    return answer.problem
  }

  async function showOrOffer(entry: CatalogueEntry, found: NewerText, kept: KeptTerm | undefined) {
    if (entry.own) return states.put(entry, found.read, { kind: 'own', readAt: found.readAt })
    const [first] = found.documents
    if (first && first.holds !== 'dates') noteTermPath(entry.id, first.path)
    const decline = await atHand.findDecline(entry, kept, found)
    if (!decline) return take(entry, found, kept === undefined, findSince(found, kept))
    if (kept) await atHand.showKept(entry, kept)
    offers.set(entry.id, { ...found, decline })
    states.note(entry.id, { offer: decline })
  }

  async function take(entry: CatalogueEntry, found: NewerText, isFirst: boolean, since = found.readAt) {
    const { read, documents, readAt } = found
    offers.delete(entry.id)
    states.put(entry, read, { kind: 'github', readAt, ...tellSince({ readAt, since }) })
    await keep(entry.id, documents, readAt, isFirst)
  }

  async function keep(termId: string, documents: readonly KeptDocument[], readAt: number, isFirst: boolean) {
    const storageProblem = await keptTerms.write(termId, documents, readAt, isFirst)
    states.note(termId, { storageProblem })
    if (!storageProblem) tabs.tell(termId)
  }

  async function load(entry: CatalogueEntry, byHand: boolean) {
    const { id } = entry
    runs.get(id)?.stopping.abort()
    const run: Run = { since: now(), stopping: new AbortController() }
    runs.set(id, run)
    const slow = setTimeout(noteSlow, slowAnswerMs, id, run)
    const showing = states.findShown(id) ? undefined : atHand.show(entry, keptTerms.read(id), byHand)
    const question = { byHand, since: run.since, signal: run.stopping.signal }
    const problem = await tabs.alone(id, () => ask(entry, question))
    clearTimeout(slow)
    await showing
    // A copy that came after the offer was made does not know of it.
    const offer = offers.get(id)?.decline
    if (offer) states.note(id, { offer })
    if (runs.get(id) !== run) return
    if (problem?.kind === 'not-found' && (await hasMoved(entry))) return
    finish(entry, run, problem)
  }

  function noteSlow(termId: string, run: Run) {
    if (runs.get(termId) !== run) return
    if (states.findShown(termId)) states.note(termId, { check: { kind: 'asking', isSlow: true } })
    else states.set(termId, { phase: 'loading', isSlow: true })
  }

  /** Whether the repository has the document elsewhere, where it is asked for then. */
  async function hasMoved(entry: CatalogueEntry): Promise<boolean> {
    await lookFor?.(entry.id)
    const found = findCatalogueEntry(entry.id)
    if (!found || placesOf(found) === placesOf(entry)) return false
    // What failed a moment ago was another question.
    void load(found, true)
    return true
  }

  function finish({ id }: CatalogueEntry, run: Run, problem: LoadProblem | undefined) {
    if (!problem) {
      failures.delete(id)
      return states.note(id, { check: { kind: 'answered' } })
    }
    const pauseSeconds = findPauseSeconds(problem)
    const pause = pauseSeconds !== undefined && { askAgainAt: now() + pauseSeconds * 1000 }
    if (states.findShown(id)) states.note(id, { check: { kind: 'failed', problem, ...pause } })
    else states.set(id, { phase: 'failed', problem, ...pause })
    failures.set(id, (failures.get(id) ?? 0) + 1)
    const waitMs = findBackoffMs(problem, failures.get(id) ?? 1)
    if (waitMs === undefined) return
    setTimeout(() => {
      // Whoever comes back to a hidden page causes the question to be put then.
      if (runs.get(id) === run && isVisible()) askAgain(id, false)
    }, waitMs)
  }

  function askAgain(termId: string, byHand: boolean) {
    const entry = findCatalogueEntry(termId)
    if (!entry || termId === ownTextId) return
    if (states.findShown(termId)) states.note(termId, { check: { kind: 'asking' } })
    else states.set(termId, loading)
    void load(entry, byHand)
  }

  async function openUnknown(termId: string) {
    const looking = states.find(termId) ? undefined : lookFor?.(termId)
    if (!looking) return
    states.set(termId, loading)
    await looking
    if (!findCatalogueEntry(termId)) states.set(termId, { phase: 'unknown' })
  }

  /** Whether the last question is older than GitHub's own servers hand out the same text. */
  function isOld(termId: string): boolean {
    const run = runs.get(termId)
    return run !== undefined && !isAsking(states.find(termId)) && !isFresh(run.since, now())
  }

  tabs.listen(async termId => {
    const entry = findCatalogueEntry(termId)
    if (!entry || !states.find(termId)) return
    const { kept } = await keptTerms.read(termId)
    const offer = offers.get(termId)
    if (kept && offer && kept.readAt >= offer.readAt) {
      offers.delete(termId)
      states.note(termId, { offer: undefined })
    }
    if (kept && (await atHand.showKept(entry, kept))) states.note(termId, { check: { kind: 'answered' } })
  })

  return {
    open(termId) {
      const entry = findCatalogueEntry(termId)
      if (!entry) return void openUnknown(termId)
      opened = [...opened.filter(id => id !== termId), termId]
      if (termId === ownTextId) {
        if (!states.find(termId)) states.set(termId, { phase: 'failed', problem: { kind: 'text-gone' } })
      } else if (!states.find(termId)) {
        states.set(termId, loading)
        void load(entry, isReload)
      } else if (isOld(termId)) askAgain(termId, false)
    },
    retry: termId => askAgain(termId, true),
    retryAll() {
      for (const [termId] of states.list()) if (!findCatalogueEntry(termId)?.own) askAgain(termId, true)
    },
    refresh() {
      for (const termId of opened.slice(-refreshedTerms)) {
        const isWanted = isOld(termId) || findProblem(states.find(termId)) !== undefined
        if (isWanted && !findCatalogueEntry(termId)?.own) askAgain(termId, false)
      }
    },
    async showText(text) {
      const entry = findCatalogueEntry(ownTextId)
      if (!entry) return
      // Another text before it is no reason not to show this one.
      states.forget(ownTextId)
      states.set(ownTextId, loading)
      const read = await readTerm(ownTextId, [{ path: '', text }], true).catch(findReadProblem)
      if ('kind' in read) states.set(ownTextId, { phase: 'failed', problem: read })
      else states.put(entry, read, { kind: 'own', readAt: now() })
    },
    takeOffer(termId) {
      const offer = offers.get(termId)
      const entry = findCatalogueEntry(termId)
      if (offer && entry) void take(entry, offer, false)
    },
    noteCatalogue() {
      for (const [termId, state] of states.list()) {
        const entry = findCatalogueEntry(termId)
        if (!entry || entry.own) continue
        const hasMovedSince = askedPaths.get(termId) !== placesOf(entry) && isNotFound(state)
        if (!runs.has(termId) || hasMovedSince) askAgain(termId, true)
      }
    },
    listKept: keptTerms.list,
    get: states.get,
    getVersion: states.getVersion,
    subscribe: states.subscribe,
  }
}

function placesOf({ path, datesPath }: CatalogueEntry): string {
  return [path, datesPath].join(' ')
}

/** When the text was read first without another one since. */
function findSince({ documents, readAt }: NewerText, kept: KeptTerm | undefined): number {
  return kept && haveSameTexts(kept.documents, documents) ? kept.since : readAt
}

function findReadProblem(reason: unknown): LoadProblem {
  if (reason instanceof TooSlowError) return { kind: 'too-slow', seconds: reason.seconds }
  return { kind: 'unreadable' }
}

function findProblem(state: TermState | undefined): LoadProblem | undefined {
  if (state?.phase === 'failed') return state.problem
  return state?.phase === 'shown' && state.check.kind === 'failed' ? state.check.problem : undefined
}

function isNotFound(state: TermState): boolean {
  return findProblem(state)?.kind === 'not-found'
}

function isAsking(state: TermState | undefined): boolean {
  return state?.phase === 'loading' || (state?.phase === 'shown' && state.check.kind === 'asking')
}

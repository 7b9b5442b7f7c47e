import { type Decline, findDecline } from '../model/findDecline.ts'
import type { AskGitHub, Question } from './askGitHub.ts'
import { type CatalogueEntry, findCatalogueEntry } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import type { KeptDocument, KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { LoadProblem } from './loadProblem.ts'
import { ownTextId } from './ownCopy.ts'
import { countBrokenCharacters } from './readBody.ts'
import type { ReadTerm } from './readTerm.ts'
import type { Tabs } from './tabs.ts'
import { findAsOf, type Origin, type ShownTerm, type TermDocuments, type TermState } from './termState.ts'

export type TermStore = {
  /** Starts loading unless that was done before. */
  open: (termId: string) => void
  /** Asks GitHub again; what is shown stays until something newer is there. */
  retry: (termId: string) => void
  /** Asks again for every term that was opened. */
  retryAll: () => void
  /** Shows a text from the reader's own hands as the term `ownTextId`, for as long as the page is open. */
  showText: (text: string) => Promise<void>
  /** Shows the newer document that was not shown by itself because it reads much worse. */
  takeOffer: (termId: string) => void
  /** The catalogue has changed: terms that were not there are asked for at the place where they are now. */
  noteCatalogue: () => void
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
  keptTerms: KeptTerms
  tabs: Tabs
  /** Whether this visit began with a reload: the reader asks for what is current. */
  isReload?: boolean
}

type Offer = { read: TermDocuments; documents: readonly KeptDocument[]; readAt: number }

/** A reader should not wait for a storage that is slower than the network. */
const slowStorageMs = 500

/** A stray one may come with a copied text. */
const tooManyBroken = 3

/** Nobody looks at a page for so long without doing something. */
const longestWaitSeconds = 15 * 60

const unknown: TermState = { phase: 'unknown' }
const loading: TermState = { phase: 'loading' }

/**
 * Holds every opened term. What is at hand (the copy kept by this browser, else the embedded one) is on the screen at
 * once, GitHub's document takes its place when it comes, and a failure is told beside the copy.
 */
export function createTermStore(surroundings: Surroundings): TermStore {
  const { fetchDocument, askGitHub, readTerm, now, baseUrl, keptTerms, tabs, isReload = false } = surroundings
  const states = new Map<string, TermState>()
  const listeners = new Set<() => void>()
  const shownDocuments = new Map<string, readonly KeptDocument[]>()
  const offers = new Map<string, Offer>()
  /** Where GitHub was asked for each term. */
  const askedPaths = new Map<string, string>()
  let version = 0

  function set(termId: string, state: TermState) {
    states.set(termId, state)
    version++
    for (const notify of listeners) notify()
  }

  function get(termId: string): TermState {
    return states.get(termId) ?? (findCatalogueEntry(termId) ? loading : unknown)
  }

  /** Changes what is known beside the shown text; nothing where none is shown. */
  function note(termId: string, known: Partial<Pick<ShownTerm, 'check' | 'storageProblem'>>) {
    const state = states.get(termId)
    if (state?.phase === 'shown') set(termId, { ...state, ...known })
  }

  /** Puts a text on the screen unless a newer one is there. Rejects when it can't be read. */
  async function show(entry: CatalogueEntry, documents: readonly KeptDocument[], origin: Origin) {
    const read = await readTerm(entry.id, documents)
    const before = states.get(entry.id)
    if (before?.phase === 'shown' && isNewer(before.origin, origin)) return
    const isLive = origin.kind === 'github' || origin.kind === 'own'
    const check = { kind: isLive ? 'answered' : 'asking' } as const
    const decline = origin.kind === 'github' && findDeclineFromKept(entry.id, read, documents)
    if (decline && before?.phase === 'shown') {
      offers.set(entry.id, { read, documents, readAt: origin.readAt })
      set(entry.id, { ...before, check, offer: decline })
      return
    }
    offers.delete(entry.id)
    shownDocuments.set(entry.id, documents)
    set(entry.id, { phase: 'shown', ...read, origin, check })
  }

  /** A copy that came with the app is no measure: the newer document may well be another one. */
  function findDeclineFromKept(termId: string, after: TermDocuments, documents: readonly KeptDocument[]) {
    const before = states.get(termId)
    if (before?.phase !== 'shown' || before.origin.kind === 'embedded') return undefined
    const texts = shownDocuments.get(termId) ?? []
    return findDecline(before.term, after.term) ?? findBrokenCharacters(texts, documents)
  }

  /** Shows the copy that this browser keeps; the embedded one where there is none, or where it is newer. */
  async function showAtHand(entry: CatalogueEntry, reading: ReturnType<KeptTerms['read']>): Promise<void> {
    // Asked for at the same time, so that a first visit does not wait for the storage.
    const embedded = entry.embedded && fetchDocument(baseUrl + entry.embedded.file)
    async function showEmbedded(copiedOn: string) {
      const found = await embedded
      const documents = found?.ok ? [{ path: entry.path, text: found.text }] : []
      if (found?.ok) await show(entry, documents, { kind: 'embedded', copiedOn }).catch(() => undefined)
    }
    const isSlow = await Promise.race([reading.then(() => false), sleep(slowStorageMs).then(() => true)])
    if (isSlow && entry.embedded) await showEmbedded(entry.embedded.copiedOn)
    const { kept, problem } = await reading
    const isKeptShown = kept !== undefined && (await showKept(entry, kept))
    if (entry.embedded && !(isKeptShown && kept.readAt >= Date.parse(entry.embedded.copiedOn))) {
      await showEmbedded(entry.embedded.copiedOn)
    }
    const isLost = problem !== undefined || (kept !== undefined && !isKeptShown)
    if (isLost) note(entry.id, { storageProblem: problem ?? 'damaged' })
  }

  function showKept(entry: CatalogueEntry, { documents, readAt }: KeptTerm): Promise<boolean> {
    return show(entry, documents, { kind: 'stored', readAt }).then(
      () => true,
      () => false,
    )
  }

  /** Why GitHub's document is not there, if so. */
  async function ask(entry: CatalogueEntry, question: Question): Promise<LoadProblem | undefined> {
    askedPaths.set(entry.id, entry.path)
    const answer = await askGitHub(entry, question)
    if (answer.kind === 'problem') return answer.problem
    if (answer.kind === 'kept') {
      if (await showKept(entry, answer.kept)) return
      return ask(entry, { ...question, byHand: true })
    }
    const readAt = now()
    try {
      await show(entry, answer.documents, { kind: entry.own ? 'own' : 'github', readAt })
    } catch {
      return { kind: 'unreadable' }
    }
    if (!offers.has(entry.id) && !entry.own) await keep(entry.id, answer.documents, readAt)
  }

  async function keep(termId: string, documents: readonly KeptDocument[], readAt: number) {
    const storageProblem = await keptTerms.write(termId, documents, readAt)
    note(termId, { storageProblem })
    if (!storageProblem) tabs.tell(termId)
  }

  async function load(entry: CatalogueEntry, byHand: boolean) {
    const reading = keptTerms.read(entry.id)
    const atHand = states.get(entry.id)?.phase === 'shown' ? undefined : showAtHand(entry, reading)
    const since = now()
    const problem = await tabs.alone(entry.id, () => ask(entry, { byHand, since }))
    await atHand
    if (!problem) note(entry.id, { check: { kind: 'answered' } })
    else if (states.get(entry.id)?.phase !== 'shown') set(entry.id, { phase: 'failed', problem })
    else note(entry.id, { check: { kind: 'failed', problem } })
    if (problem) askAfterPause(entry, problem)
  }

  /** When the pause that GitHub asked for is over, the question is put again. */
  function askAfterPause(entry: CatalogueEntry, problem: LoadProblem) {
    const waitSeconds = 'waitSeconds' in problem ? problem.waitSeconds : undefined
    if (waitSeconds === undefined || waitSeconds > longestWaitSeconds) return
    setTimeout(() => {
      const state = states.get(entry.id)
      const last = state?.phase === 'shown' && state.check.kind === 'failed' ? state.check.problem : undefined
      if (last === problem || (state?.phase === 'failed' && state.problem === problem)) askAgain(entry, false)
    }, waitSeconds * 1000)
  }

  function askAgain(entry: CatalogueEntry, byHand: boolean) {
    if (states.get(entry.id)?.phase === 'shown') note(entry.id, { check: { kind: 'asking' } })
    else set(entry.id, loading)
    void load(entry, byHand)
  }

  tabs.listen(async termId => {
    const entry = findCatalogueEntry(termId)
    if (!entry || !states.has(termId)) return
    const { kept } = await keptTerms.read(termId)
    if (kept && (await showKept(entry, kept))) note(termId, { check: { kind: 'answered' } })
  })

  return {
    open(termId) {
      const entry = findCatalogueEntry(termId)
      if (!entry || states.has(termId)) return
      if (termId === ownTextId) return set(termId, { phase: 'failed', problem: { kind: 'text-gone' } })
      set(termId, loading)
      void load(entry, isReload)
    },
    retry(termId) {
      const entry = findCatalogueEntry(termId)
      if (entry && termId !== ownTextId) askAgain(entry, true)
    },
    retryAll() {
      for (const termId of states.keys()) {
        const entry = findCatalogueEntry(termId)
        if (entry && !entry.own) askAgain(entry, true)
      }
    },
    async showText(text) {
      const entry = findCatalogueEntry(ownTextId)
      if (!entry) return
      // Another text before it is no reason not to show this one.
      states.delete(ownTextId)
      set(ownTextId, loading)
      try {
        await show(entry, [{ path: '', text }], { kind: 'own', readAt: now() })
      } catch {
        set(ownTextId, { phase: 'failed', problem: { kind: 'unreadable' } })
      }
    },
    takeOffer(termId) {
      const offer = offers.get(termId)
      if (!offer) return
      offers.delete(termId)
      shownDocuments.set(termId, offer.documents)
      const origin: Origin = { kind: 'github', readAt: offer.readAt }
      set(termId, { phase: 'shown', ...offer.read, origin, check: { kind: 'answered' } })
      void keep(termId, offer.documents, offer.readAt)
    },
    noteCatalogue() {
      for (const [termId, state] of states) {
        const entry = findCatalogueEntry(termId)
        if (entry && askedPaths.get(termId) !== entry.path && isNotFound(state)) askAgain(entry, true)
      }
    },
    get,
    getVersion: () => version,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

function isNotFound(state: TermState): boolean {
  if (state.phase === 'failed') return state.problem.kind === 'not-found'
  return state.phase === 'shown' && state.check.kind === 'failed' && state.check.problem.kind === 'not-found'
}

/** GitHub's answer on this visit is the newest there is, whatever the clock said when another copy was made. */
function isNewer(shown: Origin, other: Origin): boolean {
  return other.kind !== 'github' && other.kind !== 'own' && findAsOf(shown) > findAsOf(other)
}

/** Characters that can't be decoded, where there were none: the file was saved in another encoding. */
function findBrokenCharacters(
  before: readonly KeptDocument[],
  after: readonly KeptDocument[],
): Decline | undefined {
  const [fewer, more] = [before, after].map(documents =>
    documents.reduce((sum, { text }) => sum + countBrokenCharacters(text), 0),
  )
  if (fewer === undefined || more === undefined || more < fewer + tooManyBroken) return undefined
  return { of: 'characters', before: fewer, after: more }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}

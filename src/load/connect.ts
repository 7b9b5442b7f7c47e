import { createAskGitHub } from './askGitHub.ts'
import { type CatalogueEntry, getCatalogue, subscribeToCatalogue } from './catalogue.ts'
import type { Later } from './connectLater.ts'
import { createFailures } from './failures.ts'
import { fetchDocument } from './fetchDocument.ts'
import type { FoundTerms } from './foundTerms.ts'
import { inSession } from './kept/inSession.ts'
import { createKeptTerms, keepNoTerms } from './kept/keptTerms.ts'
import { openRecords } from './kept/records.ts'
import { checkoutUrl } from './localCheckout.ts'
import { createWorkerParser, type WorkerParser } from './parseInWorker.ts'
import { createTermReader } from './readTerm.ts'
import { fetchSnapshot } from './snapshot.ts'
import { joinTabs } from './tabs.ts'
import { createTermStore, type TermStore } from './termStore.ts'
import { readTreeRecord } from './treeRecord.ts'

/** What this browser's storage and its channels between tabs are called. */
const name = 'mentorship-explorer'

type Connected = Pick<WorkerParser, 'readTexts'> & {
  terms: TermStore
  /** Undefined where a checkout is served: what is saved is what should be seen. */
  loadLater?: () => Promise<Later>
}

/** Connects the stores to this browser: its storage, its other tabs, its worker and its network. */
export function connect(baseUrl: string): Connected {
  const now = Date.now
  const records = openRecords(name)
  // What a maintainer saves is no term that anybody wants back.
  const keptTerms = checkoutUrl ? keepNoTerms : createKeptTerms(records)
  const notes = inSession(records, () => sessionStorage)
  const failures = createFailures(notes)
  const { parse, readTexts } = createWorkerParser()
  const readTerm = createTermReader(parse)
  const tabs = joinTabs(name)
  const withFound = openLater(async () => (await import('./connectFound.ts')).connectFound(notes, now))
  const askGitHub = createAskGitHub({ fetchDocument, keptTerms, failures, now })
  const copiesKnown = checkoutUrl ? undefined : noteCopies(baseUrl, withFound)
  const terms = createTermStore({
    fetchDocument,
    askGitHub,
    readTerm,
    now,
    baseUrl,
    copiesKnown,
    keptTerms,
    tabs,
    // A checkout is always asked: its maintainer has just saved.
    isReload: checkoutUrl !== undefined || isReload(),
    ...(checkoutUrl === undefined && { lookFor: termId => withFound(found => found.lookFor(termId)) }),
    isVisible,
  })
  subscribeToCatalogue(terms.noteCatalogue)
  if (checkoutUrl) {
    const url = checkoutUrl
    void import('./followCheckout.ts').then(({ followCheckout }) => followCheckout(url, terms.retryAll))
    return { terms, readTexts }
  }
  // On a first visit there is nothing to remember, and nothing to remember it with is loaded.
  void readTreeRecord(notes).then(paths => paths && withFound(found => found.recall()))
  refreshOnReturn(terms)
  lookOnceAnswered(terms, () => withFound(found => found.look()))
  const means = { terms, records, notes, keptTerms, askGitHub, readTerm, tabs, now, baseUrl }
  return { terms, readTexts, loadLater: async () => (await import('./connectLater.ts')).connectLater(means) }
}

type WithFound = (use: (found: FoundTerms) => Promise<void> | void) => Promise<void>

/** What a first view does without is loaded when it is used first. Where that fails, the page goes on without. */
function openLater(load: () => Promise<FoundTerms>): WithFound {
  let loading: Promise<FoundTerms | undefined> | undefined
  return async use => {
    loading ??= load().catch(() => undefined)
    const found = await loading
    if (found) await use(found)
    else loading = undefined
  }
}

async function noteCopies(baseUrl: string, withFound: WithFound) {
  const snapshot = await fetchSnapshot(baseUrl)
  if (snapshot) await withFound(found => found.noteSnapshot(snapshot))
}

/** Nothing that the page can do without is asked for while it still loads. */
const idleMs = 5000

/** The repository is asked for new terms once a term has come from GitHub. */
function lookOnceAnswered(terms: TermStore, look: () => Promise<unknown>) {
  const leave = terms.subscribe(() => {
    const isAnswered = ({ id }: CatalogueEntry) => {
      const state = terms.get(id)
      return state.phase === 'shown' && state.check.kind === 'answered'
    }
    if (!getCatalogue().some(isAnswered)) return
    leave()
    setTimeout(() => void look(), idleMs)
  })
}

/** What a reader comes back to should be current. */
function refreshOnReturn(terms: TermStore) {
  window.addEventListener('online', terms.refresh)
  document.addEventListener('visibilitychange', () => {
    if (isVisible()) terms.refresh()
  })
}

function isVisible(): boolean {
  return document.visibilityState === 'visible'
}

/** A reader who reloads the page asks for what is current. */
function isReload(): boolean {
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload'
}

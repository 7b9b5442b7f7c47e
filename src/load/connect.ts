import { createAskGitHub } from './askGitHub.ts'
import { builtInCatalogue, type CatalogueEntry, getCatalogue, setCatalogue } from './catalogue.ts'
import type { Later } from './connectLater.ts'
import { createFailures } from './failures.ts'
import { fetchDocument } from './fetchDocument.ts'
import { askGitHubApi } from './gitHubApi.ts'
import { joinTerms } from './joinTerms.ts'
import { createKeptTerms } from './kept/keptTerms.ts'
import { openRecords } from './kept/records.ts'
import { createUnseenTerms } from './kept/unseenTerms.ts'
import { checkoutUrl, followSaves } from './localCheckout.ts'
import { createNewTerms, type NewTerms } from './newTerms.ts'
import { createWorkerParser } from './parseInWorker.ts'
import { createTermReader } from './readTerm.ts'
import { joinTabs } from './tabs.ts'
import { createTermStore, type TermStore } from './termStore.ts'

/** What this browser's storage and its channels between tabs are called. */
const name = 'mentorship-explorer'

type Connected = {
  terms: TermStore
  /** Undefined where a checkout is served: what is saved is what should be seen. */
  loadLater?: () => Promise<Later>
}

/** Connects the stores to this browser: its storage, its other tabs, its worker and its network. */
export function connect(baseUrl: string): Connected {
  const now = Date.now
  const records = openRecords(name)
  const unseenTerms = createUnseenTerms(records)
  const keptTerms = createKeptTerms(records, unseenTerms)
  const failures = createFailures(records)
  const readTerm = createTermReader(createWorkerParser())
  const tabs = joinTabs(name)
  const askGitHub = createAskGitHub({ fetchDocument, keptTerms, failures, now })
  const terms = createTermStore({
    fetchDocument,
    askGitHub,
    readTerm,
    now,
    baseUrl,
    keptTerms,
    tabs,
    // A checkout is always asked: its maintainer has just saved.
    isReload: checkoutUrl !== undefined || isReload(),
  })
  if (checkoutUrl) {
    followSaves(checkoutUrl, terms.retryAll)
    return { terms }
  }
  joinFoundTerms(createNewTerms({ records, askGitHubApi, now }), terms)
  const means = { terms, records, keptTerms, unseenTerms, askGitHub, readTerm, tabs, now, baseUrl }
  return { terms, loadLater: async () => (await import('./connectLater.ts')).connectLater(means) }
}

/** Nothing that the page can do without is asked for while it still loads. */
const idleMs = 5000

/** Terms found on an earlier day join at once; the repository is asked once a term has come from GitHub. */
function joinFoundTerms(newTerms: NewTerms, terms: TermStore) {
  const join = (paths: readonly string[] | undefined) => {
    if (!paths) return
    setCatalogue(joinTerms(builtInCatalogue, paths))
    terms.noteCatalogue()
  }
  void newTerms.recall().then(join)
  const leave = terms.subscribe(() => {
    const isAnswered = ({ id }: CatalogueEntry) => {
      const state = terms.get(id)
      return state.phase === 'shown' && state.check.kind === 'answered'
    }
    if (!getCatalogue().some(isAnswered)) return
    leave()
    setTimeout(() => void newTerms.look().then(join), idleMs)
  })
}

/** A reader who reloads the page asks for what is current. */
function isReload(): boolean {
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload'
}

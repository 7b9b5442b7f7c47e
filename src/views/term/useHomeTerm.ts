import { useEffect, useState, useSyncExternalStore } from 'react'
import { chooseHomeTerm } from '../../load/chooseHomeTerm.ts'
import { useTermStore } from './TermStoreContext.ts'
import { useCatalogue } from './useCatalogue.ts'

/**
 * How long a reader waits for a newer term than the one at hand: until 600 ms after the page began to load, so that
 * something stands there within a second; on a slow device at least 300 ms, within which GitHub mostly answers.
 */
const patience = { untilMs: 600, atLeastMs: 300 }

/**
 * The term that `/` shows, or undefined while that is open. Once shown it stays, so that nothing is swapped under a
 * reader's eyes; `newer` is one that came too late.
 */
export function useHomeTerm(): { termId?: string; newer?: string } {
  const store = useTermStore()
  const catalogue = useCatalogue()
  const [settled, setSettled] = useState<string>()
  const [isPatient, setPatient] = useState(true)
  const version = useSyncExternalStore(store.subscribe, store.getVersion)
  const kept = useKeptTerms()
  const { shown, pending, atHand } = chooseHomeTerm(catalogue, store.get, kept)

  useEffect(() => {
    const leftMs = Math.max(patience.atLeastMs, patience.untilMs - performance.now())
    const timer = setTimeout(() => setPatient(false), leftMs)
    return () => clearTimeout(timer)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the states that `pending` came from
  useEffect(() => {
    if (atHand) store.open(atHand)
    if (pending) store.open(pending)
  }, [store, atHand, pending, version])

  if (settled === undefined && shown !== undefined && !(pending && isPatient)) setSettled(shown)
  if (settled !== undefined) return { termId: settled, ...(shown !== settled && shown && { newer: shown }) }
  // Nothing at all can be had: the frame of a term that should be at hand says why.
  return pending || shown ? {} : { termId: atHand }
}

/** The ids of the terms that this browser keeps, once that is known. */
function useKeptTerms(): ReadonlySet<string> {
  const store = useTermStore()
  const [kept, setKept] = useState<ReadonlySet<string>>(none)
  useEffect(() => {
    store.listKept().then(ids => setKept(new Set(ids)))
  }, [store])
  return kept
}

const none: ReadonlySet<string> = new Set()

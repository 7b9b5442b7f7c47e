import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { TermState } from '../../load/termState.ts'
import { chooseEarlierTerms } from '../../time/chooseEarlierTerms.ts'
import { useTermStore } from '../term/TermStoreContext.ts'
import { useCatalogue } from '../term/useCatalogue.ts'

export type EarlierTerm = { entry: CatalogueEntry; state: TermState }

/**
 * The terms to set beside one, as far as they are at hand. They are read when the reader asks for them, and at once
 * where `isNeeded`.
 */
export function useEarlierTerms(termId: string, isNeeded: boolean) {
  const store = useTermStore()
  useSyncExternalStore(store.subscribe, store.getVersion)
  const [askedFor, setAskedFor] = useState<string>()
  const catalogue = useCatalogue()
  const terms = chooseEarlierTerms(catalogue, termId).map(
    (entry): EarlierTerm => ({ entry, state: store.get(entry.id) }),
  )
  function read() {
    setAskedFor(termId)
    for (const { entry, state } of terms) {
      if (state.phase === 'failed') store.retry(entry.id)
      else store.open(entry.id)
    }
  }
  useEffect(() => {
    if (!isNeeded) return
    for (const { id } of chooseEarlierTerms(catalogue, termId)) store.open(id)
  }, [store, catalogue, termId, isNeeded])
  return { terms, isAsked: isNeeded || askedFor === termId, read }
}

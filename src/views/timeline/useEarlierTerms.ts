import { useState, useSyncExternalStore } from 'react'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { TermState } from '../../load/termState.ts'
import { chooseEarlierTerms } from '../../time/chooseEarlierTerms.ts'
import { useTermStore } from '../term/TermStoreContext.ts'
import { useCatalogue } from '../term/useCatalogue.ts'

export type EarlierTerm = { entry: CatalogueEntry; state: TermState }

/** The terms to set beside one, as far as they are at hand; they are read when the reader asks for them. */
export function useEarlierTerms(termId: string) {
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
  return { terms, isAsked: askedFor === termId, read }
}

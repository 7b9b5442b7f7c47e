import { createContext, useContext, useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import type { TermState } from '../../load/termState.ts'
import type { TermStore } from '../../load/termStore.ts'

const Context = createContext<TermStore | undefined>(undefined)

export const TermStoreProvider = Context.Provider

export function useTermStore(): TermStore {
  const store = useContext(Context)
  if (!store) throw new Error('no TermStoreProvider')
  return store
}

/** The state of a term, kept current. Opening it is the route's affair. */
export function useTermState(termId: string): TermState {
  const store = useTermStore()
  const state = useSyncExternalStore(store.subscribe, () => store.get(termId))
  const latest = useMemo(() => ({ termId, state }), [termId, state])
  // What a store tells is drawn in one go; what is deferred is drawn in slices, between which the page answers.
  const drawn = useDeferredValue(latest)
  return drawn.termId === termId ? drawn.state : state
}

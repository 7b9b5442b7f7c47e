import { createContext, useContext, useSyncExternalStore } from 'react'
import type { TermState } from '../../load/termState.ts'
import type { TermStore } from '../../load/termStore.ts'

const Context = createContext<TermStore | undefined>(undefined)

export const TermStoreProvider = Context.Provider

export function useTermStore(): TermStore {
  const store = useContext(Context)
  if (!store) throw new Error('TermStoreProvider is missing above this component')
  return store
}

/** The state of a term, kept current. Opening it is the route's affair. */
export function useTermState(termId: string): TermState {
  const store = useTermStore()
  return useSyncExternalStore(store.subscribe, () => store.get(termId))
}

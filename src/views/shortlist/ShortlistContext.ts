import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ShortlistStore } from '../../load/shortlistStore.ts'
import type { Shortlist } from '../../model/shortlist.ts'

const Context = createContext<ShortlistStore | undefined>(undefined)

export const ShortlistProvider = Context.Provider

export function useShortlistStore(): ShortlistStore {
  const store = useContext(Context)
  if (!store) throw new Error('no ShortlistProvider')
  return store
}

export function useShortlist(): Shortlist {
  const store = useShortlistStore()
  return useSyncExternalStore(store.subscribe, store.get)
}

/** Whether the list is there on the next visit. */
export function useIsKept(): boolean {
  const store = useShortlistStore()
  return useSyncExternalStore(store.subscribe, store.isKept)
}

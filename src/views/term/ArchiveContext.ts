import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Archive, ArchiveState } from '../../load/archive.ts'

/** Undefined in tests, where nothing is kept. */
export const ArchiveContext = createContext<Archive | undefined>(undefined)

/** What is kept and downloaded, or undefined where the page has no archive. */
export function useArchiveState(): ArchiveState | undefined {
  const archive = useContext(ArchiveContext)
  return useSyncExternalStore(archive?.subscribe ?? subscribeToNothing, () => archive?.get())
}

function subscribeToNothing() {
  return () => {}
}

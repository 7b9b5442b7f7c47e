import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** Flags that could not be stored: they hold until the page is left. */
const unstored = new Map<string, boolean>()

/** A yes or no that this browser remembers under `name`, the same for all that ask for it. */
export function useStoredFlag(name: string, usually: boolean): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => unstored.get(name) ?? readFlag(name) ?? usually)
  const store = useCallback(
    (next: boolean) => {
      try {
        localStorage.setItem(name, next ? 'yes' : 'no')
        unstored.delete(name)
      } catch {
        // Storage is denied or full.
        unstored.set(name, next)
      }
      for (const tell of listeners) tell()
    },
    [name],
  )
  return [on, store]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readFlag(name: string): boolean | undefined {
  try {
    const stored = localStorage.getItem(name)
    return stored === 'yes' ? true : stored === 'no' ? false : undefined
  } catch {
    return undefined
  }
}

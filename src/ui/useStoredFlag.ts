import { useCallback, useState } from 'react'

/** A yes or no that this browser remembers under `name`. Without storage it holds until the page is left. */
export function useStoredFlag(name: string, usually: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => readFlag(name) ?? usually)
  const store = useCallback(
    (next: boolean) => {
      setOn(next)
      try {
        localStorage.setItem(name, next ? 'yes' : 'no')
      } catch {
        // Storage is denied or full.
      }
    },
    [name],
  )
  return [on, store]
}

function readFlag(name: string): boolean | undefined {
  try {
    const stored = localStorage.getItem(name)
    return stored === 'yes' ? true : stored === 'no' ? false : undefined
  } catch {
    return undefined
  }
}

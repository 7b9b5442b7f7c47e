import { useCallback, useState } from 'react'

export type StoredNumbers = Readonly<Record<string, number>>

/** Numbers by name that this browser remembers under `key`. Without storage they hold until the page is left. */
export function useStoredNumbers(key: string): [StoredNumbers, (numbers: StoredNumbers) => void] {
  const [numbers, setNumbers] = useState(() => readNumbers(key))
  const store = useCallback(
    (next: StoredNumbers) => {
      setNumbers(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Storage is denied or full.
      }
    },
    [key],
  )
  return [numbers, store]
}

/** Whatever in a stored text is no number is left out. */
function readNumbers(key: string): StoredNumbers {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return Object.fromEntries(Object.entries(stored ?? {}).filter(([, value]) => Number.isFinite(value)))
  } catch {
    return {}
  }
}

import { useState } from 'react'

export type StoredNumbers = Readonly<Record<string, number>>

/** Numbers by name that this browser remembers under `key`. Without storage they hold until the page is left. */
export function useStoredNumbers(key: string): [StoredNumbers, (numbers: StoredNumbers) => void] {
  const [numbers, setNumbers] = useState(() => readNumbers(key))
  return [
    numbers,
    next => {
      setNumbers(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Storage is denied or full.
      }
    },
  ]
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

import { useMemo } from 'react'

/** The value as it was, as long as it says the same: what is derived from an address is new with each address. */
export function useSame<T>(value: T): T {
  const text = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` stands for the value
  return useMemo(() => value, [text])
}

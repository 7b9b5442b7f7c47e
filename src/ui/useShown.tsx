import { type ReactNode, useState } from 'react'

/** The first `step` of the items, and a button for the next ones while `left` of them are hidden. */
export function useShown<T>(
  items: readonly T[],
  step: number,
  nameOf = (left: number) => `Show ${Math.min(step, left)} more of ${left}`,
): { shown: readonly T[]; more: ReactNode } {
  const [count, setCount] = useState(step)
  const left = items.length - count
  return {
    shown: items.slice(0, count),
    more: left > 0 && (
      <button type="button" className="control mt-3" onClick={() => setCount(count + step)}>
        {nameOf(left)}
      </button>
    ),
  }
}

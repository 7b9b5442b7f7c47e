import { startTransition, useEffect, useState } from 'react'

/** Lists up to here are drawn in one go. */
const atOnce = 300
/** As many as a tall screen has, and how many a frame adds. */
const steps = { first: 60, more: 120 }

/**
 * How many of `items` to draw by now. Of a long list the first stand there at once and the others follow a few per
 * frame, so that nobody waits for what is out of sight.
 */
export function useGradually(items: readonly unknown[]): number {
  const first = items.length <= atOnce ? items.length : steps.first
  const [drawn, setDrawn] = useState({ items, count: first })
  const count = drawn.items === items ? drawn.count : first
  if (drawn.items !== items) setDrawn({ items, count: first })
  useEffect(() => {
    if (count >= items.length) return
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn({ items, count: Math.min(items.length, count + steps.more) })),
    )
    return () => cancelAnimationFrame(frame)
  }, [items, count])
  return count
}

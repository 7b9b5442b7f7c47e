import { startTransition, useEffect, useState } from 'react'

/** Who types the next letter meanwhile isn't held up by rows of the last one. */
const pauseMs = 250
/** Lists up to here, which are those of single terms, are drawn in one go. */
export const drawnAtOnce = 150
/** In pixels: as many as fill the screen stand there at once. */
const leastHeight = 36
/** How many a frame adds. */
const step = 120

/**
 * How many of `items` to draw by now. Of a long list the first stand there at once and the others follow a few per
 * frame after a pause, so that nobody waits for what is out of sight.
 */
export function useGradually(items: readonly unknown[]): number {
  const first = items.length <= drawnAtOnce ? items.length : Math.ceil(window.innerHeight / leastHeight)
  const [drawn, setDrawn] = useState({ items, count: first })
  const count = drawn.items === items ? drawn.count : first
  if (drawn.items !== items) setDrawn({ items, count: first })
  useEffect(() => {
    if (count >= items.length) return
    const draw = () => startTransition(() => setDrawn({ items, count: Math.min(items.length, count + step) }))
    if (count === first) {
      const timer = setTimeout(draw, pauseMs)
      return () => clearTimeout(timer)
    }
    const frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [items, count, first])
  return count
}

import { startTransition, useEffect, useState } from 'react'

/** Who types the next letter meanwhile isn't held up by rows of the last one. */
const pauseMs = 250
/** The first list, up to here, is drawn in one go: those of single terms are as long. */
export const drawnAtOnce = 150
/** How many a frame adds. */
const step = 120

/**
 * How many of `items` to draw by now. Of a list that takes the place of another, and of a long one, as many as fill the
 * screen stand there at once; the others follow a few per frame after a pause, so that nobody waits for what is out of
 * sight. `leastHeight`: of an item, in pixels.
 */
export function useGradually(items: readonly unknown[], leastHeight: number): number {
  const inSight = Math.ceil(window.innerHeight / leastHeight)
  const [drawn, setDrawn] = useState({ items, count: items.length <= drawnAtOnce ? items.length : inSight })
  const count = Math.min(items.length, drawn.items === items ? drawn.count : inSight)
  if (drawn.items !== items) setDrawn({ items, count })
  useEffect(() => {
    if (count >= items.length) return
    const draw = () => startTransition(() => setDrawn({ items, count: count + step }))
    if (count <= inSight) {
      const timer = setTimeout(draw, pauseMs)
      return () => clearTimeout(timer)
    }
    const frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [items, count, inSight])
  return count
}

import { startTransition, useEffect, useState } from 'react'
import { afterFrame, soon } from './whenIdle.ts'

/** Who types the next letter meanwhile isn't held up by rows of the last one. */
const pauseMs = 250

type Steps = {
  /** How many can be seen if they are as high as usual: drawn with the first frame of a new list. */
  usually: number
  /** How many can be seen if all are low: drawn with the next frame. */
  atMost: number
  /** How many each frame after a pause adds. */
  perFrame: number
}

/**
 * How many of `items` to draw by now: at first `initially`. Of a list that takes the place of another, those that can be
 * seen stand there at once; the others follow a few per frame after a pause, so that nobody waits for what is out of
 * sight.
 */
export function useGradually(
  items: readonly unknown[],
  initially: number,
  { usually, atMost, perFrame }: Steps,
): number {
  const [drawn, setDrawn] = useState({ items, count: initially })
  const count = Math.min(items.length, drawn.items === items ? drawn.count : usually)
  if (drawn.items !== items) setDrawn({ items, count })
  useEffect(() => {
    if (count >= items.length) return
    const draw = (next: number) => startTransition(() => setDrawn({ items, count: next }))
    if (count === atMost) return soon(() => draw(count + perFrame), pauseMs)
    return afterFrame(() => draw(count < atMost ? atMost : count + perFrame))
  }, [items, count, atMost, perFrame])
  return count
}

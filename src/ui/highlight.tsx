import type { ReactNode } from 'react'

/**
 * A text with parts of it marked, which are in order and apart; `end` is exclusive. No component of its own: a list has
 * hundreds of such texts, and most have nothing to mark.
 */
export function highlight(text: string, hits: readonly { start: number; end: number }[]): ReactNode {
  return hits.length === 0
    ? text
    : hits.flatMap(({ start, end }, index) => [
        text.slice(hits[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
        index === hits.length - 1 ? text.slice(end) : '',
      ])
}

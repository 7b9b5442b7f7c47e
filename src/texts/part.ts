import type { Token } from 'marked'

/** Deeper than this nothing is laid out: no document nests so far, and browsers slow down or give up. */
export const maxDepth = 40

/** A part that folds away, as GitHub shows `<details><summary>…</summary> … </details>`. */
export type Details = {
  type: 'details'
  raw: string
  /** As written, and as what it is laid out from. */
  summary: string
  summaryTokens: Token[]
  content: Part[]
}

/** One after the other they are a text. */
export type Part = Token | Details

/** A part as it is written, but for the spaces around its tags. */
export function rawOf(part: Part): string {
  if (part.type !== 'details') return part.raw
  const { raw, summary, content } = part as Details
  return `${raw}<summary>${summary}</summary>${content.map(rawOf).join('')}</details>`
}

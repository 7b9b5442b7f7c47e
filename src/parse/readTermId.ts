import type { Programme } from '../model/term.ts'

/** What a term's id says: 'lfx-2025-3' is of LFX and 2025, 'gsoc-2026' of Google Summer of Code and 2026. */
export function readTermId(termId: string): { programme: Programme; year: number | undefined } {
  const programme = /^lfx\b/i.test(termId) ? 'lfx' : /^gsoc\b/i.test(termId) ? 'gsoc' : 'other'
  const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(termId)?.[1]
  return { programme, year: year === undefined ? undefined : Number(year) }
}

import { formatKeptTerm, type KeptTerm, parseKeptTerm } from './keptTerm.ts'
import type { Records } from './records.ts'

/** A text that the reader saw last, of a term that has changed since. */
export type Unseen = KeptTerm & { shownAt?: number }

/** Long enough for a day's work with many tabs, short enough for a reader who comes every day. */
const settledMs = 12 * 60 * 60_000

export const keyOfUnseen = (termId: string) => `unseen:${termId}`

/** A newer text takes the place of this one, which the reader knew, at `now`. */
export async function holdUnseen(
  records: Records,
  termId: string,
  known: KeptTerm,
  now: number,
): Promise<void> {
  await records.change(keyOfUnseen(termId), record => {
    const held = parseUnseen(record)
    // A text that is held already is older, and nothing that changed since it may be lost: unless it was seen.
    return held && !isSettled(held, now) ? record : formatKeptTerm(known)
  })
}

export function isSettled({ shownAt }: Unseen, now: number): boolean {
  return shownAt !== undefined && Math.abs(now - shownAt) > settledMs
}

export function parseUnseen(record: unknown): Unseen | undefined {
  const kept = parseKeptTerm(record)
  if (!kept || kept === 'damaged') return undefined
  const { shownAt } = record as { shownAt?: unknown }
  return Number.isFinite(shownAt) ? { ...kept, shownAt: shownAt as number } : kept
}

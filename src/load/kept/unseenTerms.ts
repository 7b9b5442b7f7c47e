import { formatKeptTerm, type KeptTerm, parseKeptTerm } from './keptTerm.ts'
import type { Records } from './records.ts'

/**
 * What the reader saw last of each term that has changed since. Such a text is held until the changes have been seen,
 * however many newer readings, tabs and visits come in between.
 */
export type UnseenTerms = {
  /** A newer text takes the place of this one, which the reader knew, at `now`. */
  replace: (termId: string, known: KeptTerm, now: number) => Promise<void>
  /** The text that the reader saw last; undefined where nothing has changed since. */
  find: (termId: string) => Promise<KeptTerm | undefined>
  /** The changes are on the screen. They stay for this visit, and count as seen on a visit half a day later. */
  noteShown: (termId: string, now: number) => Promise<void>
  /** Forgets what counts as seen by `now`; at the beginning of a visit. */
  settle: (termId: string, now: number) => Promise<void>
  /** The reader has seen the changes. */
  forget: (termId: string) => Promise<void>
}

type Unseen = KeptTerm & { shownAt?: number }

/** Long enough for a day's work with many tabs, short enough for a reader who comes every day. */
const settledMs = 12 * 60 * 60_000

const keyOf = (termId: string) => `unseen:${termId}`

export function createUnseenTerms(records: Records): UnseenTerms {
  return {
    replace: async (termId, known, now) => {
      await records.change(keyOf(termId), record => {
        const held = parseUnseen(record)
        // A text that is held already is older, and nothing that changed since it may be lost: unless it was seen.
        return held && !isSettled(held, now) ? record : formatKeptTerm(known)
      })
    },
    find: async termId => parseUnseen(await records.read(keyOf(termId))),
    noteShown: async (termId, now) => {
      await records.change(keyOf(termId), record => {
        const unseen = parseUnseen(record)
        return unseen && unseen.shownAt === undefined ? { ...(record as object), shownAt: now } : record
      })
    },
    settle: async (termId, now) => {
      await records.change(keyOf(termId), record => {
        const held = parseUnseen(record)
        return held && isSettled(held, now) ? undefined : record
      })
    },
    forget: async termId => {
      await records.change(keyOf(termId), () => undefined)
    },
  }
}

function isSettled({ shownAt }: Unseen, now: number): boolean {
  return shownAt !== undefined && Math.abs(now - shownAt) > settledMs
}

function parseUnseen(record: unknown): Unseen | undefined {
  const kept = parseKeptTerm(record)
  if (!kept || kept === 'damaged') return undefined
  const { shownAt } = record as { shownAt?: unknown }
  return Number.isFinite(shownAt) ? { ...kept, shownAt: shownAt as number } : kept
}

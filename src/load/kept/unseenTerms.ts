import type { KeptTerm } from './keptTerm.ts'
import type { Records } from './records.ts'
import { isSettled, keyOfUnseen, parseUnseen } from './unseenTerm.ts'

/**
 * What the reader saw last of each term that has changed since. Such a text is held (`holdUnseen`) until the changes have
 * been seen, however many newer readings, tabs and visits come in between.
 */
export type UnseenTerms = {
  /** The text that the reader saw last; undefined where nothing has changed since. */
  find: (termId: string) => Promise<KeptTerm | undefined>
  /** The changes are on the screen. They stay for this visit, and count as seen on a visit half a day later. */
  noteShown: (termId: string, now: number) => Promise<void>
  /** Forgets what counts as seen by `now`; at the beginning of a visit. */
  settle: (termId: string, now: number) => Promise<void>
  /** The reader has seen the changes. */
  forget: (termId: string) => Promise<void>
}

export function createUnseenTerms(records: Records): UnseenTerms {
  return {
    find: async termId => parseUnseen(await records.read(keyOfUnseen(termId))),
    noteShown: async (termId, now) => {
      await records.change(keyOfUnseen(termId), record => {
        const unseen = parseUnseen(record)
        return unseen && unseen.shownAt === undefined ? { ...(record as object), shownAt: now } : record
      })
    },
    settle: async (termId, now) => {
      await records.change(keyOfUnseen(termId), record => {
        const held = parseUnseen(record)
        return held && isSettled(held, now) ? undefined : record
      })
    },
    forget: async termId => {
      await records.change(keyOfUnseen(termId), () => undefined)
    },
  }
}

import {
  formatKeptTerm,
  haveSameTexts,
  holdsMore,
  type KeptDocument,
  type KeptTerm,
  parseKeptTerm,
} from './keptTerm.ts'
import type { Records } from './records.ts'
import type { StorageProblem } from './storageProblem.ts'
import { holdUnseen } from './unseenTerm.ts'

/** The terms that this browser keeps between visits. */
export type KeptTerms = {
  read: (termId: string) => Promise<{ kept?: KeptTerm; problem?: StorageProblem }>
  /**
   * A reading that is older than the one at hand (another tab was faster) changes nothing; nor does another text than
   * the kept one where it was judged as the first (the storage did not answer in time, and does now).
   */
  write: (
    termId: string,
    documents: readonly KeptDocument[],
    readAt: number,
    isFirst?: boolean,
  ) => Promise<StorageProblem | undefined>
  /** The ids of all terms of which something is kept. */
  list: () => Promise<string[]>
}

const prefix = 'term:'

/** A text that gives way to a newer one is held, so that the reader can be told what changed. */
export function createKeptTerms(records: Records): KeptTerms {
  async function read(termId: string): ReturnType<KeptTerms['read']> {
    const kept = parseKeptTerm(await records.read(prefix + termId))
    if (kept === 'damaged') return { problem: 'damaged' }
    return kept ? { kept } : {}
  }

  return {
    read,
    write: async (termId, documents, readAt, isFirst = false) => {
      const { kept } = await read(termId)
      // What was missing and has come is no change.
      const isChange =
        kept && !holdsMore(documents, kept.documents) && !haveSameTexts(kept.documents, documents)
      // First, so that nothing is lost when the page is left in between.
      if (isChange && !isFirst && kept.readAt <= readAt) {
        await holdUnseen(records, termId, kept, readAt)
      }
      return records.change(prefix + termId, record => {
        const before = parseKeptTerm(record)
        if (!before || before === 'damaged') return formatKeptTerm({ documents, readAt, since: readAt })
        if (before.readAt > readAt) return record
        const isSame = haveSameTexts(before.documents, documents)
        if (isFirst && !isSame) return record
        return formatKeptTerm({ documents, readAt, since: isSame ? before.since : readAt })
      })
    },
    list: async () => (await records.list(prefix)).map(key => key.slice(prefix.length)),
  }
}

/** For texts that are nobody's but the reader's own. */
export const keepNoTerms: KeptTerms = {
  read: async () => ({}),
  write: async () => undefined,
  list: async () => [],
}

import { compareTerms, hasChanges, type TermChanges } from '../model/compareTerms.ts'
import type { UnseenTerms } from './kept/unseenTerms.ts'
import type { ReadTerm } from './readTerm.ts'
import type { Tabs } from './tabs.ts'
import type { TermState } from './termState.ts'
import type { TermStore } from './termStore.ts'

/** What changed in a term since the reader saw it last, and when that was (ms). */
export type ChangesSince = TermChanges & { since: number }

export type ChangesStore = {
  /** Undefined where nothing has changed, or that is not known yet. */
  get: (termId: string) => ChangesSince | undefined
  /** Begins to compare a term with what the reader saw last. */
  follow: (termId: string) => void
  /** The reader has seen the changes. */
  markSeen: (termId: string) => Promise<void>
  subscribe: (onChange: () => void) => () => void
}

type Means = {
  terms: Pick<TermStore, 'get' | 'subscribe'>
  unseenTerms: UnseenTerms
  readTerm: ReadTerm
  now: () => number
  tabs: Pick<Tabs, 'tell'>
}

/** Compares every followed term with the text that the reader saw last, whenever another text is shown. */
export function createChangesStore({ terms, unseenTerms, readTerm, now, tabs }: Means): ChangesStore {
  const changes = new Map<string, ChangesSince | undefined>()
  const compared = new Map<string, TermState>()
  const followed = new Map<string, Promise<void>>()
  const listeners = new Set<() => void>()

  function set(termId: string, found: ChangesSince | undefined) {
    if (changes.get(termId) === found) return
    changes.set(termId, found)
    for (const notify of listeners) notify()
  }

  async function compare(termId: string) {
    const state = terms.get(termId)
    // While GitHub is asked, the answer may change everything again.
    if (state.phase !== 'shown' || state.check.kind === 'asking' || compared.get(termId) === state) return
    compared.set(termId, state)
    await followed.get(termId)
    const seen = await unseenTerms.find(termId)
    const before = seen && (await readTerm(termId, seen.documents).catch(() => undefined))
    if (compared.get(termId) !== state) return
    const found = before && compareTerms(before, state)
    if (!seen || !found || !hasChanges(found)) return set(termId, undefined)
    set(termId, { ...found, since: seen.readAt })
    await unseenTerms.noteShown(termId, now())
  }

  terms.subscribe(() => {
    for (const termId of followed.keys()) void compare(termId)
  })

  return {
    get: termId => changes.get(termId),
    follow(termId) {
      if (followed.has(termId)) return
      followed.set(termId, unseenTerms.settle(termId, now()))
      void compare(termId)
    },
    async markSeen(termId) {
      await unseenTerms.forget(termId)
      set(termId, undefined)
      tabs.tell(termId)
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

import { type CatalogueEntry, findCatalogueEntry } from './catalogue.ts'
import { findAsOf, type Origin, type ShownTerm, type TermDocuments, type TermState } from './termState.ts'

/** The state of every term of the page, and who wants to hear of it. */
export type TermStates = {
  /** Undefined for a term that was not opened. */
  find: (termId: string) => TermState | undefined
  findShown: (termId: string) => ShownTerm | undefined
  get: (termId: string) => TermState
  set: (termId: string, state: TermState) => void
  forget: (termId: string) => void
  /** Changes what is known beside the shown text; nothing where none is shown. */
  note: (termId: string, known: Partial<Pick<ShownTerm, 'check' | 'offer' | 'storageProblem'>>) => void
  /** Puts a text on the screen unless a newer one is there. `isBetter`: than an embedded one, even if that is newer. */
  put: (entry: CatalogueEntry, read: TermDocuments, origin: Origin, isBetter?: boolean) => void
  list: () => [string, TermState][]
  subscribe: (onChange: () => void) => () => void
  getVersion: () => number
}

const unknown: TermState = { phase: 'unknown' }
export const loading: TermState = { phase: 'loading' }

const answered = { kind: 'answered' } as const
const asking = { kind: 'asking' } as const
const askingSlowly = { kind: 'asking', isSlow: true } as const

export function createTermStates(): TermStates {
  const states = new Map<string, TermState>()
  const listeners = new Set<() => void>()
  let version = 0

  function set(termId: string, state: TermState) {
    states.set(termId, state)
    version++
    for (const notify of listeners) notify()
  }

  function findShown(termId: string): ShownTerm | undefined {
    const state = states.get(termId)
    return state?.phase === 'shown' ? state : undefined
  }

  return {
    find: termId => states.get(termId),
    findShown,
    get: termId => states.get(termId) ?? (findCatalogueEntry(termId) ? loading : unknown),
    set,
    forget: termId => states.delete(termId),
    note(termId, known) {
      const state = findShown(termId)
      if (state) set(termId, { ...state, ...known })
    },
    put({ id }, read, origin, isBetter = false) {
      const before = findShown(id)
      const isHeldUp = before && isNewer(before.origin, origin)
      if (isHeldUp && !(isBetter && before.origin.kind === 'embedded')) return
      const isLive = origin.kind === 'github' || origin.kind === 'own'
      const offer = isLive ? undefined : before?.offer
      // A copy that comes late finds GitHub late already.
      const check = isLive ? answered : isSlow(states.get(id)) ? askingSlowly : asking
      set(id, { phase: 'shown', ...read, origin, check, ...(offer && { offer }) })
    },
    list: () => [...states],
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    getVersion: () => version,
  }
}

function isSlow(state: TermState | undefined): boolean {
  if (state?.phase === 'loading') return state.isSlow === true
  return state?.phase === 'shown' && state.check.kind === 'asking' && state.check.isSlow === true
}

/** GitHub's answer on this visit is the newest there is, whatever the clock said when another copy was made. */
function isNewer(shown: Origin, other: Origin): boolean {
  return other.kind !== 'github' && other.kind !== 'own' && findAsOf(shown) > findAsOf(other)
}

import type { AskGitHub } from './askGitHub.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { StorageProblem } from './kept/storageProblem.ts'
import type { LoadProblem } from './loadProblem.ts'

/** The terms that this browser keeps, and the download of all the others. */
export type ArchiveState = {
  phase: 'idle' | 'running' | 'cancelled' | 'stopped' | 'done'
  /** Ids of the terms of which a copy is kept. */
  kept: ReadonlySet<string>
  /** Terms dealt with in this download, out of all that it is about. */
  done: number
  total: number
  /** Terms that GitHub does not have (yet). */
  missing: number
  /** Why the download stopped before its end. */
  problem?: LoadProblem | { kind: 'not-kept'; storageProblem: StorageProblem }
}

export type Archive = {
  get: () => ArchiveState
  subscribe: (onChange: () => void) => () => void
  /** Looks up what is kept. */
  open: () => Promise<void>
  /** Fetches every term that is not kept, one after the other; goes on where an earlier download ended. */
  download: (entries: readonly CatalogueEntry[]) => Promise<void>
  /** After the term that is on its way. */
  cancel: () => void
}

type Means = { askGitHub: AskGitHub; keptTerms: KeptTerms; now: () => number }

export function createArchive({ askGitHub, keptTerms, now }: Means): Archive {
  const listeners = new Set<() => void>()
  let state: ArchiveState = { phase: 'idle', kept: new Set(), done: 0, total: 0, missing: 0 }

  function set(next: Partial<ArchiveState>) {
    state = { ...state, ...next }
    for (const notify of listeners) notify()
  }

  async function open() {
    set({ kept: new Set(await keptTerms.list()) })
  }

  /** Why no other term should be asked for. A term that is missing is no reason. */
  async function downloadOne(entry: CatalogueEntry): Promise<ArchiveState['problem']> {
    const answer = await askGitHub(entry, { byHand: false, since: now() })
    if (answer.kind === 'problem') {
      if (answer.problem.kind !== 'not-found') return answer.problem
      set({ missing: state.missing + 1 })
    }
    if (answer.kind !== 'documents') return undefined
    const storageProblem = await keptTerms.write(entry.id, answer.documents, now())
    if (storageProblem) return { kind: 'not-kept', storageProblem }
    set({ kept: new Set([...state.kept, entry.id]) })
    return undefined
  }

  const isCancelled = () => state.phase === 'cancelled'

  return {
    get: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    open,
    async download(entries) {
      if (state.phase === 'running') return
      set({ phase: 'running', done: 0, total: entries.length, missing: 0, problem: undefined })
      await open()
      for (const entry of entries) {
        if (isCancelled()) return
        const problem = state.kept.has(entry.id) ? undefined : await downloadOne(entry)
        if (problem) return set({ phase: 'stopped', problem })
        set({ done: state.done + 1 })
      }
      set({ phase: 'done' })
    },
    cancel() {
      if (state.phase === 'running') set({ phase: 'cancelled' })
    },
  }
}

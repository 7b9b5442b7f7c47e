import type { AskGitHub } from './askGitHub.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { StorageProblem } from './kept/storageProblem.ts'
import type { LoadProblem } from './loadProblem.ts'
import { isWhole } from './missingPart.ts'

/** The terms that this browser keeps, and the download of all the others. */
export type ArchiveState = {
  phase: 'idle' | 'running' | 'cancelled' | 'stopped' | 'done'
  /** By id of the terms of which a copy is kept: when it was read (ms), and how many documents it has. */
  kept: ReadonlyMap<string, { readAt: number; documentCount: number }>
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

type Result = { isMissing?: true; problem?: ArchiveState['problem'] }

export function createArchive({ askGitHub, keptTerms, now }: Means): Archive {
  const listeners = new Set<() => void>()
  let state: ArchiveState = { phase: 'idle', kept: new Map(), done: 0, total: 0, missing: 0 }

  function set(next: Partial<ArchiveState>) {
    state = { ...state, ...next }
    for (const notify of listeners) notify()
  }

  async function open() {
    const kept: [string, { readAt: number; documentCount: number }][] = []
    for (const id of await keptTerms.list()) {
      const found = (await keptTerms.read(id)).kept
      if (found) kept.push([id, { readAt: found.readAt, documentCount: found.documents.length }])
    }
    set({ kept: new Map(kept) })
  }

  /** Terms that GitHub does not have, as long as the page is open. */
  const missing = new Set<string>()

  /** `problem`: why no other term should be asked for. A term that is missing is no reason. */
  async function downloadOne(entry: CatalogueEntry): Promise<Result> {
    if (entry.absent || missing.has(entry.id)) return { isMissing: true }
    const answer = await askGitHub(entry, { byHand: false, since: now() })
    if (answer.kind === 'kept') return {}
    if (answer.kind === 'documents') {
      const readAt = now()
      const storageProblem = await keptTerms.write(entry.id, answer.documents, readAt)
      if (storageProblem) return { problem: { kind: 'not-kept', storageProblem } }
      const documentCount = answer.documents.length
      set({ kept: new Map([...state.kept, [entry.id, { readAt, documentCount }]]) })
    }
    if (!answer.problem) return {}
    if (answer.problem.kind !== 'not-found') return { problem: answer.problem }
    missing.add(entry.id)
    return { isMissing: true }
  }

  /** Rises with each download: one that was cancelled ends after the term that was on its way. */
  let run = 0

  return {
    get: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    open,
    async download(entries) {
      if (state.phase === 'running') return
      const mine = ++run
      set({ phase: 'running', done: 0, total: entries.length, missing: 0, problem: undefined })
      await open()
      for (const entry of entries) {
        if (mine !== run) return
        const kept = state.kept.get(entry.id)
        const result = kept && isWhole(entry, kept.documentCount) ? {} : await downloadOne(entry)
        if (mine !== run) return
        if (result.problem) return set({ phase: 'stopped', problem: result.problem })
        set({ done: state.done + 1, missing: state.missing + (result.isMissing ? 1 : 0) })
      }
      set({ phase: 'done' })
    },
    cancel() {
      if (state.phase !== 'running') return
      run++
      set({ phase: 'cancelled' })
    },
  }
}

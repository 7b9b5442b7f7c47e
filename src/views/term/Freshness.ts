import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import type { ChangesSince, ChangesStore } from '../../load/changesStore.ts'
import type { Commit, Commits } from '../../load/commits.ts'
import type { TermState } from '../../load/termState.ts'

/** What is known of a document beside its text. A page without it works all the same. */
export const FreshnessContext = createContext<{ changes?: ChangesStore; commits?: Commits }>({})

/** The document of the page, and the commit that it was read from where that is known. */
export const SourceCommitContext = createContext<{ path: string; commit?: Commit }>({ path: '' })

/** Links to lines of a document: exact ones where its commit is known, else those of the main branch. */
export function useSourceUrl(): (path: string, line?: number, endLine?: number) => string {
  const source = useContext(SourceCommitContext)
  return (path, line, endLine) =>
    formatSourceUrl(path, line, endLine, path === source.path ? source.commit?.sha : undefined)
}

/** What changed in a term since the reader saw it last. */
export function useChanges(termId: string): ChangesSince | undefined {
  const { changes } = useContext(FreshnessContext)
  return useSyncExternalStore(changes?.subscribe ?? subscribeToNothing, () => changes?.get(termId))
}

function subscribeToNothing() {
  return () => {}
}

/** Nothing that the page can do without is asked for while it still loads. */
const idleMs = 2000

/** The commit that the shown text stands in, asked for once the page is there. */
export function useCommit(entry: CatalogueEntry | undefined, state: TermState): Commit | undefined {
  const { commits } = useContext(FreshnessContext)
  const [known, setKnown] = useState<{ readAt: number; commit?: Commit }>()
  const isCurrent = state.phase === 'shown' && state.check.kind === 'answered'
  const readAt = isCurrent && 'readAt' in state.origin && !entry?.own ? state.origin.readAt : undefined
  useEffect(() => {
    if (!commits || !entry || readAt === undefined) return
    const timer = setTimeout(async () => {
      setKnown({ readAt, commit: await commits.findOf(entry, readAt) })
    }, idleMs)
    return () => clearTimeout(timer)
  }, [commits, entry, readAt])
  return known?.readAt === readAt ? known?.commit : undefined
}

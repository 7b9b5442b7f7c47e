import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

type Module = typeof import('../../explore/withTextSearch.ts')

let loading: Promise<Module> | undefined
let loaded: Module | undefined
const listeners = new Set<() => void>()

/** Once it is there, no query waits any more. */
export function loadTextSearch(): Promise<Module> {
  if (loading) return loading
  const started = import('../../explore/withTextSearch.ts')
  started.then(
    module => {
      loaded = module
      for (const tell of listeners) tell()
    },
    () => {
      // The next query tries again.
      loading = undefined
    },
  )
  loading = started
  return started
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The index with its text search, got ready in idle time; undefined where a query has to wait for it. */
export function useTextSearch(index: ProjectIndex, q: string): ProjectIndex | undefined {
  const module = useSyncExternalStore(subscribe, () => loaded)
  const isAsked = q.trim() !== ''
  useIdle(
    useCallback(() => {
      loadTextSearch().then(
        ({ withTextSearch }) => withTextSearch(index).search?.prepare(),
        () => undefined,
      )
    }, [index]),
  )
  useEffect(() => {
    if (isAsked) loadTextSearch().catch(() => undefined)
  }, [isAsked])
  return isAsked ? module?.withTextSearch(index) : index
}

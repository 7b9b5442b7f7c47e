import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

type Module = typeof import('./makeSearchable.ts')

let loading: Promise<void> | undefined
let loaded: Module | undefined
const listeners = new Set<() => void>()

/** Once it is there, no query waits any more. */
export function loadTextSearch(): Promise<void> {
  loading ??= import('./makeSearchable.ts').then(
    module => {
      loaded = module
      for (const tell of listeners) tell()
    },
    () => {
      // The next query tries again.
      loading = undefined
    },
  )
  return loading
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lists up to here, which are those of single terms, are read in no time. */
const soonRead = 150

/** The index with its text search, got ready in idle time; undefined where a query has to wait for it. */
export function useTextSearch(index: ProjectIndex, q: string): ProjectIndex | undefined {
  const module = useSyncExternalStore(subscribe, () => loaded)
  const searchable = useMemo(() => module?.makeSearchable(index), [module, index])
  const [read, setRead] = useState<ProjectIndex>()
  const isAsked = q.trim() !== ''
  useIdle(loadTextSearch)
  useEffect(() => {
    if (isAsked) void loadTextSearch()
  }, [isAsked])
  useEffect(
    () => searchable?.prepare({ onFinished: () => setRead(searchable.index), isUrgent: isAsked }),
    [searchable, isAsked],
  )
  const isReady = searchable?.index === read || index.projects.length <= soonRead
  return isAsked ? (isReady ? searchable?.index : undefined) : index
}

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

/** The search, and what gets it ready without holding up the page. */
type Module = typeof import('../../explore/withTextSearch.ts') & typeof import('../../ui/inSlices.ts')

let loading: Promise<Module> | undefined
let loaded: Module | undefined
const listeners = new Set<() => void>()

/** Once it is there, no query waits any more. */
export function loadTextSearch(): Promise<Module> {
  if (loading) return loading
  const started = importModule()
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

async function importModule(): Promise<Module> {
  const [search, slices] = await Promise.all([
    import('../../explore/withTextSearch.ts'),
    import('../../ui/inSlices.ts'),
  ])
  return { ...search, ...slices }
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
  const searchable = useMemo(() => module?.withTextSearch(index), [module, index])
  const [read, setRead] = useState<ProjectIndex>()
  const isAsked = q.trim() !== ''
  useIdle(useCallback(() => void loadTextSearch().catch(() => undefined), []))
  useEffect(() => {
    if (isAsked) loadTextSearch().catch(() => undefined)
  }, [isAsked])
  useEffect(() => {
    const { search } = searchable ?? {}
    const onFinished = () => setRead(searchable)
    if (module && search) return module.inSlices({ work: search.prepare, onFinished, isUrgent: isAsked })
  }, [module, searchable, isAsked])
  const isReady = searchable === read || index.projects.length <= soonRead
  return isAsked ? (isReady ? searchable : undefined) : index
}

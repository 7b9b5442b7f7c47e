import { use, useCallback } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

type Module = typeof import('../../explore/withTextSearch.ts')

let loading: Promise<Module> | undefined
let loaded: Module | undefined

/** Once it is there, no query waits any more. */
export function loadTextSearch(): Promise<Module> {
  loading ??= import('../../explore/withTextSearch.ts')
  loading.then(
    module => {
      loaded = module
    },
    () => {
      // The next query tries again.
      loading = undefined
    },
  )
  return loading
}

/** The index with its text search: got ready in idle time, and waited for only where there is a query. */
export function useTextSearch(index: ProjectIndex, q: string): ProjectIndex {
  useIdle(
    useCallback(() => {
      loadTextSearch().then(
        ({ withTextSearch }) => withTextSearch(index).search?.prepare(),
        () => undefined,
      )
    }, [index]),
  )
  if (q.trim() === '') return index
  const { withTextSearch } = loaded ?? use(loadTextSearch())
  return withTextSearch(index)
}

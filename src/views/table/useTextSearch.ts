import { use, useCallback } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

type Module = typeof import('../../explore/withTextSearch.ts')

let loading: Promise<Module> | undefined

function load(): Promise<Module> {
  loading ??= import('../../explore/withTextSearch.ts')
  // The next query tries again.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** The index with its text search: got ready in idle time, and waited for only where there is a query. */
export function useTextSearch(index: ProjectIndex, q: string): ProjectIndex {
  useIdle(
    useCallback(() => {
      load().then(
        ({ withTextSearch }) => withTextSearch(index).search?.prepare(),
        () => undefined,
      )
    }, [index]),
  )
  return q.trim() === '' ? index : use(load()).withTextSearch(index)
}

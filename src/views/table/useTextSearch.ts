import { use, useCallback } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { useIdle } from '../../ui/useIdle.ts'

type Module = typeof import('../../explore/withTextSearch.ts')

/** `status` and `value` are where React looks: `use` then gives the value of a promise that is kept without waiting. */
type Loading = Promise<Module> & { status?: 'fulfilled'; value?: Module }

let loading: Loading | undefined

/** Once it is there, no query waits any more. */
export function loadTextSearch(): Promise<Module> {
  if (loading) return loading
  const started: Loading = import('../../explore/withTextSearch.ts')
  started.then(
    module => Object.assign(started, { status: 'fulfilled', value: module }),
    () => {
      // The next query tries again.
      loading = undefined
    },
  )
  loading = started
  return started
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
  const { withTextSearch } = use(loadTextSearch())
  return withTextSearch(index)
}

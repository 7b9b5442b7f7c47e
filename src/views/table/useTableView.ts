import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { readTableView, replaceTableView, type TableView } from '../../explore/tableView.ts'
import { stringifyUrlSearch, type UrlSearch } from '../../explore/urlSearch.ts'

/** How a change enters the history: a step that Back undoes, or an amendment of the step before. */
export type Step = 'push' | 'replace'

/** The table's view as the URL says it, and the one way to change it. */
export function useTableView() {
  const search = useSearch({ strict: false }) as UrlSearch
  const navigate = useNavigate()
  const { view, problems } = useMemo(() => readTableView(search), [search])

  function show(next: TableView, step: Step = 'push') {
    const wanted = replaceTableView(search, next)
    // Safari limits how often the address may be written, so an identical one never is.
    if (stringifyUrlSearch(wanted) === stringifyUrlSearch(search)) return
    void navigate({ to: '.', search: wanted, replace: step === 'replace', resetScroll: false })
  }

  return { search, view, problems, show }
}

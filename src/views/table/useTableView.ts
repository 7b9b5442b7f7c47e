import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { readTableView, replaceTableView, type TableView } from '../../explore/tableView.ts'
import { stringifyUrlSearch, type UrlSearch } from '../../explore/urlSearch.ts'

/** How a change enters the history: a step that Back undoes, or an amendment of the step before. */
export type Step = 'push' | 'replace'

/**
 * The table's view as the URL says it, and the one way to change it. A change is there at once: the URL is written, but
 * its way through the router takes longer than all that is drawn.
 */
export function useTableView() {
  const search = useSearch({ strict: false }) as UrlSearch
  const navigate = useNavigate()
  const { view: viewOfUrl, problems } = useMemo(() => readTableView(search), [search])
  // Whatever else the URL says one day, by this change or by Back, has the last word.
  const [ahead, setAhead] = useState({ of: viewOfUrl, view: viewOfUrl })
  const view = ahead.of === viewOfUrl ? ahead.view : viewOfUrl

  function show(next: TableView, step: Step = 'push') {
    const wanted = replaceTableView(search, next)
    // Safari limits how often the address may be written, so an identical one never is.
    if (stringifyUrlSearch(wanted) === stringifyUrlSearch(replaceTableView(search, view))) return
    setAhead({ of: viewOfUrl, view: next })
    void navigate({ to: '.', search: wanted, replace: step === 'replace', resetScroll: false })
  }

  return { search, view, problems, show }
}

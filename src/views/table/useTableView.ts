import { useNavigate, useSearch } from '@tanstack/react-router'
import { startTransition, useMemo, useState } from 'react'
import { readTableView, replaceTableView, type TableView } from '../../explore/tableView.ts'
import { stringifyUrlSearch, type UrlSearch } from '../../explore/urlSearch.ts'

/** How a change enters the history: a step that Back undoes, or an amendment of the step before. */
export type Step = 'push' | 'replace'

/**
 * The table's view as the URL says it, and the one way to change it. What a change asks for is there at once; the URL is
 * written meanwhile, but its way through the router takes longer than drawing the rows.
 */
export function useTableView() {
  const search = useSearch({ strict: false }) as UrlSearch
  const navigate = useNavigate()
  const { view: viewOfUrl, problems } = useMemo(() => readTableView(search), [search])
  const [ahead, setAhead] = useState<{ of: TableView; view: TableView }>()
  // Whatever else the URL says, by now or by Back, has the last word.
  const view = ahead?.of === viewOfUrl ? ahead.view : viewOfUrl

  function show(next: TableView, step: Step = 'push') {
    const wanted = replaceTableView(search, next)
    // Safari limits how often the address may be written, so an identical one never is.
    if (stringifyUrlSearch(wanted) === stringifyUrlSearch(replaceTableView(search, view))) return
    const change = { of: viewOfUrl, view: next }
    setAhead(change)
    const written = navigate({ to: '.', search: wanted, replace: step === 'replace', resetScroll: false })
    // Back may have been faster: then the URL says what it said before.
    const end = () => setAhead(latest => (latest === change ? undefined : latest))
    void written.finally(() => startTransition(end))
  }

  return { search, view, problems, show }
}

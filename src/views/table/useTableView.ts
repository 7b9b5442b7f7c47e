import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { startTransition, useMemo, useRef, useState } from 'react'
import { readTableView, replaceTableView, type TableView } from '../../explore/tableView.ts'
import { stringifyUrlSearch, type UrlSearch } from '../../explore/urlSearch.ts'
import { afterFrame } from '../../ui/whenIdle.ts'

/** How a change enters the history: a step that Back undoes, or an amendment of the step before. */
export type Step = 'push' | 'replace'

/**
 * The table's view as the URL says it, and the ways to change it. What a change asks for is there at once; the browser
 * and the router take longer to write the URL than the rows take to be drawn.
 */
export function useTableView() {
  const search = useSearch({ strict: false }) as UrlSearch
  const navigate = useNavigate()
  const { history } = useRouter()
  const { view: viewOfUrl, problems } = useMemo(() => readTableView(search), [search])
  const [ahead, setAhead] = useState<{ of: TableView; view: TableView }>()
  // Whatever else the URL says, by now or by Back, has the last word.
  const view = ahead?.of === viewOfUrl ? ahead.view : viewOfUrl
  const writeWaiting = useRef<() => void>(undefined)

  /** Draws `next`. Gives back the way to write it, unless the URL says it already. */
  function ask(next: TableView, step: Step): (() => void) | undefined {
    const wanted = replaceTableView(search, next)
    // Safari limits how often the address may be written, so an identical one never is.
    if (stringifyUrlSearch(wanted) === stringifyUrlSearch(replaceTableView(search, view))) return undefined
    const { href } = history.location
    const change = { of: viewOfUrl, view: next }
    setAhead(change)
    // Back may have been faster: then the URL says what it said before.
    const end = () => setAhead(latest => (latest === change ? undefined : latest))
    return () => {
      // Whoever has gone elsewhere meanwhile stays there.
      if (history.location.href !== href) return end()
      const written = navigate({ to: '.', search: wanted, replace: step === 'replace', resetScroll: false })
      void written.finally(() => startTransition(end))
    }
  }

  /** Writes what is drawn already. */
  function write(next: TableView, step: Step) {
    // Steps enter the history in their order.
    writeWaiting.current?.()
    ask(next, step)?.()
  }

  /** A step of its own: its rows are drawn, and then it is written. */
  function show(next: TableView) {
    if (writeWaiting.current) return write(next, 'push')
    const writeAsked = ask(next, 'push')
    if (!writeAsked) return
    const writeNow = () => {
      writeWaiting.current = undefined
      stop()
      writeAsked()
    }
    const stop = afterFrame(writeNow)
    writeWaiting.current = writeNow
  }

  return { search, view, problems, show, write }
}

import { useEffect, useRef, useState } from 'react'
import { soon, whenIdle } from '../../ui/whenIdle.ts'
import type { Step } from './useTableView.ts'

const pauseMs = 250
/** Rows are drawn first: a new address would have them begun anew. */
const mostWaitMs = 1000

/**
 * The query box: its text is local while somebody types, and the URL follows after a pause. The first write of a
 * burst of typing is a step that Back undoes, later ones amend it; Enter or leaving the box ends the burst.
 */
export function useQueryDraft(query: string, write: (text: string, step: Step) => void) {
  const [draft, setDraft] = useState<string>()
  const [written, setWritten] = useState<string>()
  const [seen, setSeen] = useState(query)
  const [inBurst, setInBurst] = useState(false)

  // The URL moved. By our own write: letters typed since then stay. By Back or a link: the draft has lapsed.
  if (seen !== query) {
    setSeen(query)
    if (query !== written) setInBurst(false)
    if (query !== written || draft === query) setDraft(undefined)
  }

  const text = draft ?? query

  function commit(next: string) {
    if (next === query || next === written) return
    setWritten(next)
    setInBurst(true)
    write(next, inBurst ? 'replace' : 'push')
  }

  // A pause in typing commits what stands there then, over the view as it is then.
  const latestCommit = useRef(commit)
  useEffect(() => {
    latestCommit.current = commit
  })
  useEffect(() => {
    if (draft === undefined) return
    const write = () => latestCommit.current(draft)
    let stop = soon(() => {
      stop = whenIdle(write, mostWaitMs)
    }, pauseMs)
    return () => stop()
  }, [draft])

  return {
    text,
    type: setDraft,
    /** Enter, or the box is left. */
    finish() {
      commit(text)
      setInBurst(false)
    },
  }
}

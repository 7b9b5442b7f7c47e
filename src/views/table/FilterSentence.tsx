import { memo, useEffect, useRef } from 'react'
import { isFiltered, type ViewChange } from '../../explore/changeTableView.ts'
import type { Explored } from '../../explore/explore.ts'
import { useAfterwards } from '../../ui/useAfterwards.ts'

type Props = {
  explored: Explored
  onChange: (change: ViewChange) => void
  onClear: () => void
  /** Nothing is left to be dropped. */
  onEmpty: () => void
}

/**
 * Every filter in force, as one sentence of which each part can be dropped by a click, and the way to drop them all. It
 * follows the rows, which everybody waits for.
 */
export function FilterSentence({ explored, ...rest }: Props) {
  return <Sentence explored={useAfterwards(explored)} {...rest} />
}

const Sentence = memo(function Sentence({ explored, onChange, onClear, onEmpty }: Props) {
  const { active, view } = explored
  const list = useRef<HTMLUListElement>(null)
  const dropped = useRef<{ at: number; label: string }>(undefined)

  // The button that had the focus is gone: the next part gets it.
  useEffect(() => {
    const part = dropped.current
    // The query follows the address a moment later.
    if (!part || active.some(({ label }) => label === part.label)) return
    dropped.current = undefined
    const parts = list.current?.querySelectorAll('button') ?? []
    const next = parts[Math.min(part.at, parts.length - 1)]
    if (next) next.focus()
    else onEmpty()
  }, [active, onEmpty])

  return (
    <>
      {active.length > 0 && (
        <div>
          Projects{' '}
          <ul ref={list} className="inline" aria-label="Filters in force">
            {active.map(({ label, phrase, view }, at) => (
              <li key={label} className="inline">
                <button
                  type="button"
                  className="group min-h-6 rounded-sm border-b border-strong-line text-start print:border-0 hover:bg-wash hover:line-through"
                  onClick={() => {
                    dropped.current = { at, label }
                    onChange(() => view)
                  }}
                >
                  <span className="sr-only">Drop:</span> {phrase}
                  <span aria-hidden="true" className="ps-1 text-quiet group-hover:text-ink print:hidden">
                    ×
                  </span>
                </button>
                {at < active.length - 1 && ', '}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isFiltered(view) && (
        <button type="button" className="link py-1 print:hidden" onClick={onClear}>
          Clear filters
        </button>
      )}
    </>
  )
})

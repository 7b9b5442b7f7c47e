import {
  type FocusEvent,
  memo,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Project } from '../../model/term.ts'
import { drawnAtOnce } from '../../ui/useGradually.ts'
import { whenIdle } from '../../ui/whenIdle.ts'
import { RowsBody, useRowsDrawn } from './PlainRows.tsx'
import { type Way, WayContext } from './ProjectLink.tsx'
import type { RowLook } from './ProjectRow.tsx'
import { RowContext, type RowContextValue } from './RowContext.ts'

type Props = RowLook & {
  rows: readonly Project[]
  /** What rows find in their contexts. Provided further up it would reach the rows that are taken away, too. */
  row: RowContextValue
  way: Way
}

type List = Pick<Props, 'rows' | 'row' | 'way'> & { id: number }

const noLists: readonly List[] = []

/**
 * The rows of a list that is longer than that of any term so far. Where it takes the place of another one, that is
 * hidden, and its rows are taken away a few at a time: a thousand at once would hold a slow phone for a second. They are
 * not drawn anew meanwhile, so they keep what they were drawn with.
 */
export const LongRows = memo(function LongRows({ rows, row, way, ...look }: Props) {
  const [hasFocus, setFocus] = useState(false)
  const [{ now, old }, setLists] = useState({ now: { id: 0, rows, row, way }, old: noLists })
  if (now.rows !== rows || now.row !== row || now.way !== way) {
    // A row that has the focus would lose it.
    const isReplaced = now.rows !== rows && now.rows.length > drawnAtOnce && !hasFocus
    const next = { id: isReplaced ? now.id + 1 : now.id, rows, row, way }
    setLists({ now: next, old: isReplaced ? [now, ...old] : old })
  }
  const drop = useCallback(
    (id: number) => setLists(lists => ({ ...lists, old: lists.old.filter(list => list.id !== id) })),
    [],
  )
  return [now, ...old].map(list => (
    <RowContext key={list.id} value={list.row}>
      <WayContext value={list.way}>
        <LongList
          id={list.id}
          rows={list.rows}
          isOld={list !== now}
          onFocusChange={setFocus}
          onGone={drop}
          {...look}
        />
      </WayContext>
    </RowContext>
  ))
})

/** As many as a slow phone takes away in some ten milliseconds. */
const takenAtOnce = 40
const mostWaitMs = 100

type ListProps = RowLook & {
  id: number
  rows: readonly Project[]
  isOld: boolean
  onFocusChange: (hasFocus: boolean) => void
  onGone: (id: number) => void
}

const LongList = memo(function LongList({ id, rows, isOld, onFocusChange, onGone, ...look }: ListProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const drawn = useRowsDrawn(rows, look)
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY)
  const shown = Math.min(drawn, left)
  const onFocus = useCallback(() => onFocusChange(true), [onFocusChange])
  const onBlur = useCallback(
    ({ currentTarget, relatedTarget }: FocusEvent) => onFocusChange(currentTarget.contains(relatedTarget)),
    [onFocusChange],
  )
  // By hand: as a property it would have React look at each of the rows again.
  useLayoutEffect(() => {
    if (body.current) body.current.hidden = isOld
  }, [isOld])
  useEffect(() => {
    if (!isOld) return
    if (shown <= 0) return onGone(id)
    return whenIdle(() => startTransition(() => setLeft(shown - takenAtOnce)), mostWaitMs)
  }, [isOld, shown, id, onGone])
  return (
    <RowsBody
      ref={body}
      rows={rows}
      drawn={Math.max(0, shown)}
      isLong
      onFocus={onFocus}
      onBlur={onBlur}
      {...look}
    />
  )
})

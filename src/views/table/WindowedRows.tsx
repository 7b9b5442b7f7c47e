import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, Fragment, type RefObject, useState } from 'react'
import type { Project } from '../../model/term.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowGap } from './RowGap.tsx'

type Props = RowLook & { rows: readonly Project[]; box: RefObject<HTMLElement | null> }

/** In pixels, until a row was measured. */
const estimatedHeight = 64

/** Rows drawn out of sight: in a new list few, later as many as the arrow keys may be ahead of the drawing. */
const rowsBeyond = { first: 2, settled: 12 }
/** Who types the next letter meanwhile isn't held up by rows of the last one. */
const pauseMs = 250

/**
 * The rows that are in sight and a few around them; empty rows stand for the others. One that has the focus stays when
 * it is scrolled away, with its neighbours: otherwise the focus would be lost, and the arrow keys with it.
 */
export default function WindowedRows({ rows, box, columns, isCompact }: Props) {
  const [focusedId, setFocusedId] = useState<string>()
  const focused = focusedId === undefined ? -1 : rows.findIndex(({ id }) => id === focusedId)
  const isSettled = useSettled(rows, pauseMs)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimatedHeight,
    getItemKey: index => rows[index]?.id ?? index,
    overscan: isSettled ? rowsBeyond.settled : rowsBeyond.first,
    rangeExtractor: range => {
      const around = focused < 0 ? [] : [focused - 1, focused, focused + 1]
      const kept = around.filter(index => index >= 0 && index < range.count)
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    },
  })
  const items = virtualizer.getVirtualItems()
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)

  function onFocus({ target }: FocusEvent) {
    const index = target.closest('tr')?.dataset.index
    setFocusedId(rows[Number(index)]?.id)
  }

  return (
    <tbody
      role="rowgroup"
      className="lines:block cards:block"
      onFocus={onFocus}
      onBlur={() => setFocusedId(undefined)}
    >
      {items.map(({ index, key, start }, at) => {
        const project = rows[index]
        const gap = start - (items[at - 1]?.end ?? 0)
        return (
          project && (
            <Fragment key={key}>
              {gap > 0 && <RowGap height={gap} />}
              <ProjectRow
                ref={virtualizer.measureElement}
                index={index}
                project={project}
                columns={columns}
                isCompact={isCompact}
              />
            </Fragment>
          )
        )
      })}
      {below > 0 && <RowGap height={below} />}
    </tbody>
  )
}

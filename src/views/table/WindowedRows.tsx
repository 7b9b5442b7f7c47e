import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import type { Project } from '../../model/term.ts'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowGap } from './RowGap.tsx'

type Props = RowLook & { rows: readonly Project[]; box: RefObject<HTMLElement | null> }

/** In pixels, until a row was measured. */
const estimatedHeight = 64

/** As many as the arrow keys may be ahead of the drawing. */
const rowsBeyond = 12

/** The rows that are in sight and a few around them; two empty rows stand for the others. */
export default function WindowedRows({ rows, box, columns, isCompact }: Props) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimatedHeight,
    getItemKey: index => rows[index]?.id ?? index,
    overscan: rowsBeyond,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      <RowGap height={above} />
      <tbody role="rowgroup" className="cards:block">
        {items.map(({ index, key }) => {
          const project = rows[index]
          return (
            project && (
              <ProjectRow
                key={key}
                ref={virtualizer.measureElement}
                index={index}
                project={project}
                columns={columns}
                isCompact={isCompact}
              />
            )
          )
        })}
      </tbody>
      <RowGap height={below} />
    </>
  )
}

import { type ComponentProps, memo } from 'react'
import type { Project } from '../../model/term.ts'
import { useGradually } from '../../ui/useGradually.ts'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowGap } from './RowGap.tsx'

/** In pixels: a guess for rows that are not drawn. */
const usualHeight = 64

/** In pixels: of rows with a single line in every cell. */
const leastHeight = { compact: 32, usual: 44 }

type Rows = RowLook & { rows: readonly Project[] }

/** All rows, so that the browser's own search finds them. */
export const PlainRows = memo(function PlainRows({ rows, ...look }: Rows) {
  return <RowsBody rows={rows} drawn={useRowsDrawn(rows, look)} {...look} />
})

/** How many rows to draw by now. */
export function useRowsDrawn(rows: readonly Project[], { isCompact }: RowLook): number {
  return useGradually(rows, isCompact ? leastHeight.compact : leastHeight.usual)
}

type Props = Rows &
  Pick<ComponentProps<'tbody'>, 'ref' | 'onFocus' | 'onBlur'> & {
    drawn: number
    /** There are so many that most are out of sight. */
    isLong?: boolean
  }

/** The first `drawn` rows, and a gap for the others. */
export const RowsBody = memo(function RowsBody({ rows, drawn, columns, isCompact, isLong, ...body }: Props) {
  return (
    <tbody role="rowgroup" className="lines:block cards:block" {...body}>
      {rows.slice(0, drawn).map(project => (
        <ProjectRow
          key={project.id}
          project={project}
          columns={columns}
          isCompact={isCompact}
          isFar={isLong}
        />
      ))}
      {drawn < rows.length && <RowGap height={(rows.length - drawn) * usualHeight} />}
    </tbody>
  )
})

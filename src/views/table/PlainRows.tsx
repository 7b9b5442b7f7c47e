import { memo } from 'react'
import type { Project } from '../../model/term.ts'
import { drawnAtOnce, useGradually } from '../../ui/useGradually.ts'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowGap } from './RowGap.tsx'

/** In pixels: a guess for rows that are not drawn. */
const usualHeight = 64

/** In pixels: of rows with a single line in every cell. */
const leastHeight = { compact: 32, usual: 44 }

/** All rows, so that the browser's own search finds them. */
export const PlainRows = memo(function PlainRows({ rows, ...look }: RowLook & { rows: readonly Project[] }) {
  const drawn = useGradually(rows, look.isCompact ? leastHeight.compact : leastHeight.usual)
  return (
    <tbody role="rowgroup" className="lines:block cards:block">
      {rows.slice(0, drawn).map(project => (
        <ProjectRow key={project.id} project={project} isFar={rows.length > drawnAtOnce} {...look} />
      ))}
      {drawn < rows.length && <RowGap height={(rows.length - drawn) * usualHeight} />}
    </tbody>
  )
})

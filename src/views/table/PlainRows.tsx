import { memo, useEffect, useState } from 'react'
import type { Project } from '../../model/term.ts'
import { useGradually } from '../../ui/useGradually.ts'
import { guessRows } from './guessRows.ts'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowGap } from './RowGap.tsx'

type Props = RowLook & { rows: readonly Project[]; isCards: boolean }

/** As many as a frame can draw beside what else it has to do. */
const perFrame = 120

/** All rows, so that the browser's own search finds them. */
export const PlainRows = memo(function PlainRows({ rows, isCards, columns, isCompact }: Props) {
  const { height, inSight } = guessRows(isCards)
  const [hasFocus, setFocus] = useState(false)
  const gradually = useGradually(rows, rows.length, { ...inSight, perFrame })
  // A row that has the focus would lose it. One that is taken away with it tells nobody.
  useEffect(() => {
    if (document.activeElement === document.body) setFocus(false)
  })
  const drawn = hasFocus ? rows.length : gradually
  return (
    <tbody
      role="rowgroup"
      className="lines:block cards:block"
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => setFocus(currentTarget.contains(relatedTarget))}
    >
      {rows.slice(0, drawn).map(project => (
        <ProjectRow key={project.id} project={project} columns={columns} isCompact={isCompact} />
      ))}
      {drawn < rows.length && <RowGap height={(rows.length - drawn) * height} />}
    </tbody>
  )
})

import { lazy, type RefObject, Suspense } from 'react'
import type { Project } from '../../model/term.ts'
import { LongRows } from './LongRows.tsx'
import { PlainRows } from './PlainRows.tsx'
import { type Way, WayContext } from './ProjectLink.tsx'
import type { RowLook } from './ProjectRow.tsx'
import { RowContext, type RowContextValue } from './RowContext.ts'

const WindowedRows = lazy(() => import('./WindowedRows.tsx'))

type Props = RowLook & {
  rows: readonly Project[]
  row: RowContextValue
  way: Way
  isCards: boolean
  /** Only those in sight are on the page. */
  isWindowed: boolean
  box: RefObject<HTMLElement | null>
}

/** As many rows as a tall screen has, until the others can be drawn. */
const firstRows = 30

/** The rows of more projects than any term has had so far. */
export default function ManyRows({ isWindowed, box, ...props }: Props) {
  if (!isWindowed) return <LongRows {...props} />
  const { row, way, rows, isCards, ...look } = props
  return (
    <RowContext value={row}>
      <WayContext value={way}>
        <Suspense fallback={<PlainRows rows={rows.slice(0, firstRows)} isCards={isCards} {...look} />}>
          <WindowedRows rows={rows} box={box} {...look} />
        </Suspense>
      </WayContext>
    </RowContext>
  )
}

import { columnSizingFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { lazy, memo, Suspense, useMemo, useRef } from 'react'
import type { Explored } from '../../explore/explore.ts'
import { type ColumnId, type SortableColumn, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import type { Project } from '../../model/term.ts'
import { useSame } from '../../ui/useSame.ts'
import { useSteadyCallback } from '../../ui/useSteadyCallback.ts'
import type { StoredNumbers } from '../../ui/useStoredNumbers.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { ColumnHeading } from './ColumnHeading.tsx'
import { columnLabels } from './columnLabels.ts'
import { columnWidths } from './columnWidths.ts'
import { writeListLook } from './listLook.ts'
import { PlainRows } from './PlainRows.tsx'
import { useWay, WayContext } from './ProjectLink.tsx'
import type { RowLook } from './ProjectRow.tsx'
import { RowContext } from './RowContext.ts'
import type { TableLook } from './useTableLook.ts'
import { shownColumns } from './usualColumns.ts'

// No term so far needs it.
const ManyRows = lazy(() => import('./ManyRows.tsx'))

type Props = {
  termId: string
  explored: Explored
  /** What every link takes along. */
  kept: UrlSearch
  look: TableLook
  isCards: boolean
  onSort: (column: SortableColumn, additive: boolean) => void
}

/**
 * Terms up to here have all their rows on the page, so that the browser's own search finds them. A longer one has but
 * those in sight whatever is filtered: a list that now scrolled in a box and now with the page would jump.
 */
const mostPlainRows = 2000
/** Terms up to here, which are all so far, are drawn in one go at first. */
const drawnAtOnce = 150

const features = tableFeatures({ columnSizingFeature })
const helper = createColumnHelper<typeof features, Project>()
const makeColumn = (id: ColumnId) =>
  helper.display({
    id,
    header: columnLabels[id],
    size: columnWidths[id].usual,
    minSize: columnWidths[id].min,
  })
// Rows come filtered and sorted, and are drawn by ProjectRow: TanStack Table keeps the columns.
const noData: Project[] = []

/**
 * One row per project, already filtered and sorted. A narrow screen shows the same table as cards, so the roles are
 * given in full: CSS that changes `display` would otherwise take them away.
 */
export const ProjectTable = memo(function ProjectTable(props: Props) {
  const { termId, explored, kept, look, isCards, onSort } = props
  const { rows, total, marks } = explored
  const { names } = explored.index
  const view = useSame(explored.view)
  const skill = useSame(view.facets.skill)
  const sort = useSame(view.sort)
  const shown = useSame(shownColumns(view))
  const box = useRef<HTMLElement>(null)
  const headings = useRef<HTMLTableRowElement>(null)
  const table = useTable({
    features,
    columns: useMemo(() => helper.columns(shown.map(makeColumn)), [shown]),
    data: noData,
    state: { columnSizing: look.widths },
  })
  const context = useMemo(
    () => ({ termId, marks, names, view: { facets: { skill } } }),
    [termId, marks, names, skill],
  )
  const linkSearch = useSame({
    ...writeTableView({ ...view, cols: undefined, layout: undefined }),
    ...kept,
  })
  const way = useWay(termId, linkSearch, useSame(writeListLook(view)))

  const columns = table.getAllLeafColumns()
  const isSized = Object.keys(look.widths).length > 0
  const isWindowed = total > mostPlainRows
  const boxWidth = useWidth(box, !isCards)
  const tableWidth = table.getTotalSize()
  const isTooWide = boxWidth !== undefined && boxWidth < tableWidth
  const isBoxed = isWindowed || isTooWide

  const resize = useSteadyCallback((id: ColumnId, width: number) =>
    look.onWidths({ ...(isSized ? look.widths : measureColumns(headings.current)), [id]: width }),
  )
  const style = {
    ...(isSized ? { width: tableWidth } : { width: '100%', minWidth: tableWidth }),
    '--columns': columns.map(column => `minmax(0, ${column.getSize()}fr)`).join(' '),
  }
  const rowLook: RowLook = { columns: shown, isCompact: look.isCompact }
  return (
    <section
      ref={box}
      // Only a box of its own can scroll sideways, and then headings stick to it instead of the page. Words for ears
      // alone are placed absolutely: `relative` keeps them inside.
      className={isBoxed ? 'relative max-h-dvh overflow-auto print:max-h-none print:overflow-visible' : ''}
      {...(isBoxed && { tabIndex: 0, 'aria-label': 'Projects, a part to scroll' })}
    >
      <table
        id="projects"
        role="table"
        aria-label="Projects"
        aria-rowcount={isWindowed ? rows.length + 1 : undefined}
        tabIndex={-1}
        className="table-fixed border-collapse outline-none lines:block cards:block cards:w-full! cards:min-w-0!"
        style={style}
      >
        <colgroup className="lines:hidden cards:hidden">
          {columns.map(column => (
            <col key={column.id} style={{ width: column.getSize() }} />
          ))}
        </colgroup>
        <thead role="rowgroup" className="lines:sticky lines:top-0 lines:z-[1] lines:block cards:sr-only">
          <tr role="row" ref={headings} className="lines:grid lines:grid-cols-(--columns)">
            {shown.map(id => (
              <ColumnHeading
                key={id}
                id={id}
                sort={sort}
                isCards={isCards}
                onSort={onSort}
                onResize={resize}
              />
            ))}
          </tr>
        </thead>
        {total > drawnAtOnce ? (
          <Suspense>
            <ManyRows
              rows={rows}
              row={context}
              way={way}
              isWindowed={isWindowed}
              box={box}
              isCards={isCards}
              {...rowLook}
            />
          </Suspense>
        ) : (
          <RowContext value={context}>
            <WayContext value={way}>
              <PlainRows rows={rows} isCards={isCards} {...rowLook} />
            </WayContext>
          </RowContext>
        )}
      </table>
    </section>
  )
})

/** What the columns have of the page before one of them gets a width. */
function measureColumns(headings: HTMLTableRowElement | null): StoredNumbers {
  const cells = [...(headings?.cells ?? [])]
  return Object.fromEntries(cells.map(cell => [cell.dataset.column ?? '', Math.round(cell.offsetWidth)]))
}

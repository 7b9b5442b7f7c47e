import { lazy, memo, Suspense } from 'react'
import { type ColumnId, type SortableColumn, type SortKey, sortableColumns } from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'
import { columnWidths, widestColumn } from './columnWidths.ts'

// Nobody pulls at an edge before the columns stand there, and cards have none.
const ResizeHandle = lazy(() => import('../../ui/ResizeHandle.tsx'))

type Props = {
  id: ColumnId
  sort: readonly SortKey[]
  isCards: boolean
  onSort: (column: SortableColumn, additive: boolean) => void
  onResize: (id: ColumnId, width: number) => void
}

/**
 * A column's name, and the edge that widens it; where the column has an order, a button that sorts by it. A letter in the
 * search draws none anew.
 */
export const ColumnHeading = memo(function ColumnHeading({ id, sort, isCards, onSort, onResize }: Props) {
  const label = columnLabels[id]
  const key = sort.find(({ column }) => column === id)
  const isSortable = isSortableColumn(id)
  return (
    <th
      role="columnheader"
      scope="col"
      aria-label={label}
      aria-sort={isSortable ? (key ? (key.descending ? 'descending' : 'ascending') : 'none') : undefined}
      data-column={id}
      className="relative bg-paper pb-1 pe-4 text-start text-small font-semibold shadow-[inset_0_-1px_0_var(--color-ink)]"
    >
      {isSortable && !isCards ? (
        <SortButton id={id} sort={sort} onSort={onSort} />
      ) : (
        <span className="inline-flex min-h-7 items-center">{label}</span>
      )}
      {!isCards && (
        <Suspense>
          <ResizeHandle
            label={`Width of ${label}`}
            min={columnWidths[id].min}
            max={widestColumn}
            onResize={width => onResize(id, width)}
          />
        </Suspense>
      )}
    </th>
  )
})

type SortProps = Pick<Props, 'sort' | 'onSort'> & { id: SortableColumn }

/** Sorts by a column (with Shift: after the others). Cards have no place to click: there SortSelect does it. */
function SortButton({ id, sort, onSort }: SortProps) {
  const at = sort.findIndex(({ column }) => column === id)
  const key = sort[at]
  const isOneOfSeveral = key && sort.length > 1
  return (
    <button
      type="button"
      className="group -ms-1 inline-flex min-h-7 max-w-full items-center gap-1 rounded-sm px-1 text-start hover:bg-wash"
      onClick={event => onSort(id, event.shiftKey)}
    >
      <span className="min-w-0 wrap-anywhere">{columnLabels[id]}</span>
      <span
        aria-hidden="true"
        className={key ? '' : 'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100'}
      >
        {key ? (key.descending ? '↓' : '↑') : '↕'}
        {isOneOfSeveral && <sub>{at + 1}</sub>}
      </span>
      {isOneOfSeveral && (
        <span className="sr-only">
          , {at + 1} of {sort.length} in the order
        </span>
      )}
    </button>
  )
}

function isSortableColumn(id: ColumnId): id is SortableColumn {
  return sortableColumns.some(column => column === id)
}

import { toggleSort } from '../../explore/changeTableView.ts'
import {
  type ColumnId,
  type SortableColumn,
  sortableColumns,
  type TableView,
} from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'

type Props = { id: ColumnId; view: TableView; onChange: (view: TableView) => void }

/** Widths as shares of the table; columns without one share the rest. */
const widths: Partial<Record<ColumnId, string>> = {
  title: 'w-[34%]',
  organization: 'w-[15%]',
  mentors: 'w-[16%]',
  maturity: 'w-24',
  issue: 'w-18',
  lfx: 'w-14',
}

/** A column's name; where the column has an order, a button that sorts by it (with Shift: after the others). */
export function ColumnHeading({ id, view, onChange }: Props) {
  const place =
    'sticky top-0 z-[1] bg-paper pb-1 pe-4 text-start text-small whitespace-nowrap font-semibold shadow-[inset_0_-1px_0_var(--color-ink)]'
  if (!isSortable(id)) {
    return (
      <th role="columnheader" scope="col" className={`${place} ${widths[id] ?? ''}`}>
        {columnLabels[id]}
      </th>
    )
  }
  const key = view.sort.find(({ column }) => column === id)
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={key ? (key.descending ? 'descending' : 'ascending') : 'none'}
      className={`${place} ${widths[id] ?? ''}`}
    >
      <button
        type="button"
        className="-ms-1 group inline-flex min-h-7 items-center gap-1 rounded-sm px-1 hover:bg-wash"
        onClick={event => onChange(toggleSort(view, id, event.shiftKey))}
      >
        {columnLabels[id]}
        <span
          aria-hidden="true"
          className={key ? '' : 'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100'}
        >
          {key ? (key.descending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  )
}

function isSortable(id: ColumnId): id is SortableColumn {
  return sortableColumns.some(column => column === id)
}

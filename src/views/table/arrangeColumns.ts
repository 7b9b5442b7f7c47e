import type { ColumnId, TableView } from '../../explore/tableView.ts'
import { usualColumns } from './usualColumns.ts'

/** The view with other columns; the usual ones are left out of the address. */
export function withColumns(view: TableView, cols: readonly ColumnId[]): TableView {
  const areUsual = cols.length === usualColumns.length && cols.every((id, at) => id === usualColumns[at])
  return { ...view, cols: areUsual ? undefined : cols }
}

/** The columns with one of them moved by one place, as far as there is one. */
export function moveColumn(cols: readonly ColumnId[], id: ColumnId, by: -1 | 1): readonly ColumnId[] {
  const from = cols.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= cols.length) return cols
  return cols.with(from, cols[to] ?? id).with(to, id)
}

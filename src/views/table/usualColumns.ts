import { type ColumnId, columnIds, type TableView } from '../../explore/tableView.ts'

/** Maturity says the same for every project of an organization, so it is shown on request. */
export const usualColumns: readonly ColumnId[] = columnIds.filter(id => id !== 'maturity')

/** The columns of a view, in their order. */
export function shownColumns({ cols }: TableView): readonly ColumnId[] {
  return cols ?? usualColumns
}

import { emptyTableView, type TableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** On the page of a project: the parameters of its list that only concern the table, for the way back. */
    listLook?: UrlSearch
  }
}

/** Columns and layout belong to the table alone: they stay out of a project's address, and the history keeps them. */
export function writeListLook({ cols, layout }: TableView): UrlSearch {
  return writeTableView({ ...emptyTableView, cols, layout })
}

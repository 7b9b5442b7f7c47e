import { createContext, useContext } from 'react'
import type { Explored } from '../../explore/explore.ts'
import type { TableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'

/** What every cell may need besides its project. */
type RowContextValue = {
  termId: string
  marks: Explored['marks']
  names: Explored['names']
  view: TableView
  /** What links take along. */
  kept: UrlSearch
}

export const RowContext = createContext<RowContextValue | undefined>(undefined)

export function useRowContext(): RowContextValue {
  const value = useContext(RowContext)
  if (!value) throw new Error('a cell stands outside the project table')
  return value
}

import { createContext, useContext } from 'react'
import type { Explored } from '../../explore/explore.ts'
import type { TableView } from '../../explore/tableView.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'

/** What cells need besides their project. Only what they look at: whatever else changes then redraws no row. */
export type RowContextValue = {
  termId: string
  marks: Explored['marks']
  names: TermNames
  view: { readonly facets: Pick<TableView['facets'], 'skill'> }
}

export const RowContext = createContext<RowContextValue | undefined>(undefined)

export function useRowContext(): RowContextValue {
  const value = useContext(RowContext)
  if (!value) throw new Error('a cell outside the table')
  return value
}

import type { Project } from '../model/term.ts'
import { type ActiveFilter, listActiveFilters } from './activeFilters.ts'
import { listRows } from './bitSet.ts'
import { type Filtered, filterRows } from './filterRows.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { resolveView } from './resolveView.ts'
import type { Correction } from './search/understandPart.ts'
import { sortByScore, sortRows } from './sortRows.ts'
import type { FacetName, TableView } from './tableView.ts'
import type { Marks } from './textSearch.ts'

export type Explored = Pick<Filtered, 'withoutFacet'> & {
  readonly index: ProjectIndex
  /** The view with its facet values resolved ('Golang' -> 'go'), those of the query too: change and link this one. */
  readonly view: TableView
  /** Filtered and sorted: by the view's order, else by relevance while there is a query, else as in the document. */
  readonly rows: readonly Project[]
  /** How many projects there are without any filter. */
  readonly total: number
  /** Chosen values that no project of the term has. */
  readonly unknown: readonly { readonly facet: FacetName; readonly value: string }[]
  /** Words of the query that nothing has, and what was taken instead. */
  readonly corrections: readonly Correction[]
  /** Where the words of the query stand. */
  readonly marks: Marks
  /** Every filter in force, for chips or a sentence. */
  readonly active: readonly ActiveFilter[]
}

/** What a table shows, but for the facets beside it (see `countFacetOf`): nobody's rows wait for those. */
export function explore(index: ProjectIndex, written: TableView): Explored {
  const { view, unknown } = resolveView(index, index.search?.moveFields(written) ?? written)
  const filtered = filterRows(index, view)
  const rows = listRows(filtered.rows)
  const sorted =
    view.sort.length > 0 ? sortRows(rows, view.sort, index.ranks) : sortByScore(rows, filtered.scores)
  return {
    index,
    view,
    rows: sorted.flatMap(row => index.projects[row] ?? []),
    total: index.projects.length,
    withoutFacet: filtered.withoutFacet,
    unknown,
    corrections: filtered.corrections,
    marks: filtered.marks,
    active: listActiveFilters(index, view, filtered.parts),
  }
}

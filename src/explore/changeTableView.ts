import type { Choice, FacetName, SortableColumn, TableView } from './tableView.ts'
import { emptyTableView, facetNames } from './tableView.ts'

/** What makes the next view of the one that there is by then. */
export type ViewChange = (view: TableView) => TableView

/** How several values of one facet go together: 'any' joins a comma-or group, 'all' adds an and-group. */
export type Combination = 'any' | 'all'

/** How the values chosen in a facet go together so far: several groups of one value each are 'all', otherwise 'any'. */
export function combinationOf({ all }: Choice): Combination {
  return all.length > 1 && all.every(group => group.length === 1) ? 'all' : 'any'
}

/** The group that the next included value joins; undefined when it gets a group of its own. */
export function joinedGroup({ all }: Choice, combination: Combination): number | undefined {
  if (combination === 'all' || all.length === 0) return undefined
  const severalValues = all.findIndex(group => group.length > 1)
  return Math.max(severalValues, 0)
}

/** Whether a facet may hide rows. */
export function isChosen({ all, not }: Choice): boolean {
  return all.length + not.length > 0
}

/** No query and nothing chosen in any facet; order, columns and layout stay. */
export function clearFilters(view: TableView): TableView {
  return { ...view, q: '', facets: emptyTableView.facets }
}

/** Whether anything may hide rows. */
export function isFiltered({ q, facets }: TableView): boolean {
  return q.trim() !== '' || facetNames.some(name => isChosen(facets[name]))
}

/** Ascending, then descending, then unordered. `additive` (shift-click) keeps the other keys and their rank. */
export function toggleSort(view: TableView, column: SortableColumn, additive: boolean): TableView {
  const before = view.sort.find(key => key.column === column)
  const after = before?.descending ? [] : [{ column, descending: before !== undefined }]
  if (!additive) return { ...view, sort: after }
  if (!before) return { ...view, sort: [...view.sort, ...after] }
  return { ...view, sort: view.sort.flatMap(key => (key === before ? after : [key])) }
}

export function withChoice(view: TableView, facet: FacetName, choice: Choice): TableView {
  return { ...view, facets: { ...view.facets, [facet]: choice } }
}

export function isIncluded({ all }: Choice, slug: string): boolean {
  return all.some(group => group.includes(slug))
}

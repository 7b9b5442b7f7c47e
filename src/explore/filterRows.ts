import { type BitSet, intersect } from './bitSet.ts'
import { isChosen } from './changeTableView.ts'
import { chooseRows } from './facetIndex.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { type FacetName, facetNames, type TableView } from './tableView.ts'
import { type Found, findAll } from './textSearch.ts'

export type Filtered = Found & {
  /** The rows that the query and all facets but one leave. */
  readonly withoutFacet: (facet: FacetName) => BitSet
}

/** The rows that a view leaves. Its facet values have to be resolved already. */
export function filterRows(index: ProjectIndex, view: TableView): Filtered {
  const found = index.search?.find(view.q) ?? findAll(index.projects.length)
  const chosen = facetNames
    .filter(name => isChosen(view.facets[name]))
    .map(name => ({ name, rows: chooseRows(index.facets[name], view.facets[name]) }))
  const intersectBut = (left?: FacetName): BitSet =>
    chosen.reduce((rows, facet) => (facet.name === left ? rows : intersect(rows, facet.rows)), found.rows)
  return { ...found, rows: intersectBut(), withoutFacet: intersectBut }
}

import { type BitSet, fullSet, intersect } from './bitSet.ts'
import { chooseRows } from './facetIndex.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { parseQuery } from './search/query.ts'
import { type Found, searchProjects } from './searchProjects.ts'
import { type FacetName, facetNames, type TableView } from './tableView.ts'

export type Filtered = Found & {
  /** The rows that the query and all facets but one leave. */
  readonly withoutFacet: (facet: FacetName) => BitSet
}

/** The rows that a view leaves. Its facet values have to be resolved already. */
export function filterRows(index: ProjectIndex, view: TableView): Filtered {
  const found = findText(index, view.q)
  const chosen = facetNames.map(name => ({ name, rows: chooseRows(index.facets[name], view.facets[name]) }))
  const intersectBut = (left?: FacetName): BitSet =>
    chosen.reduce((rows, facet) => (facet.name === left ? rows : intersect(rows, facet.rows)), found.rows)
  return { ...found, rows: intersectBut(), withoutFacet: intersectBut }
}

/** Without a query the index of all texts needn't exist yet. */
function findText(index: ProjectIndex, q: string): Found {
  const parts = parseQuery(q)
  if (parts.length > 0) return searchProjects(parts, index.texts(), index.facets)
  const query = { parts, technologies: index.names.technologies }
  return { rows: fullSet(index.projects.length), scores: new Map(), query, corrections: [] }
}

import type { Project } from '../model/term.ts'
import type { TermNames } from '../vocabulary/termNames.ts'
import { type FacetIndex, indexFacet } from './facetIndex.ts'
import { fixedValues, readFacetValues } from './facetValues.ts'
import { type Ranks, rankRows } from './sortRows.ts'
import { type FacetName, facetNames, type SortableColumn } from './tableView.ts'
import type { TextSearch } from './textSearch.ts'

/** The projects of a term, prepared for `explore`. What not every view needs is made when it is first asked for. */
export type ProjectIndex = {
  readonly projects: readonly Project[]
  readonly names: TermNames
  readonly facets: Readonly<Record<FacetName, FacetIndex>>
  readonly ranks: (column: SortableColumn) => Ranks
  /** Without it a query says nothing. */
  readonly search?: TextSearch
}

/** Build it once per term. */
export function indexProjects(projects: readonly Project[], names: TermNames): ProjectIndex {
  const valuesOf = readFacetValues(names)
  const facets = Object.fromEntries(
    facetNames.map(name => [name, indexFacet(projects, valuesOf[name], fixedValues[name])]),
  ) as Record<FacetName, FacetIndex>
  const ranks = new Map<SortableColumn, Ranks>()
  return {
    projects,
    names,
    facets,
    ranks: column => {
      const known = ranks.get(column) ?? rankRows(projects, column, names)
      ranks.set(column, known)
      return known
    },
  }
}

import type { Project } from '../model/term.ts'
import { type FacetIndex, indexFacet } from './facetIndex.ts'
import { facetValues, fixedValues } from './facetValues.ts'
import { indexTexts, type TextIndex } from './search/textIndex.ts'
import { type Ranks, rankRows } from './sortRows.ts'
import { type FacetName, facetNames, type SortableColumn } from './tableView.ts'

/** The projects of a term, prepared for `explore`. What not every view needs is made when it is first asked for. */
export type ProjectIndex = {
  readonly projects: readonly Project[]
  readonly facets: Readonly<Record<FacetName, FacetIndex>>
  readonly texts: () => TextIndex
  readonly ranks: (column: SortableColumn) => Ranks
}

/** Build it once per term. */
export function indexProjects(projects: readonly Project[]): ProjectIndex {
  const facets = Object.fromEntries(
    facetNames.map(name => [name, indexFacet(projects, facetValues[name], fixedValues[name])]),
  ) as Record<FacetName, FacetIndex>
  let texts: TextIndex | undefined
  const ranks = new Map<SortableColumn, Ranks>()
  return {
    projects,
    facets,
    texts: () => {
      texts ??= indexTexts(projects)
      return texts
    },
    ranks: column => {
      const known = ranks.get(column) ?? rankRows(projects, column)
      ranks.set(column, known)
      return known
    },
  }
}

import type { Project } from '../model/term.ts'
import type { TermNames } from '../vocabulary/termNames.ts'
import { type FacetIndex, indexFacet } from './facetIndex.ts'
import { fixedValues, readFacetValues } from './facetValues.ts'
import { indexTexts, type TextIndex } from './search/textIndex.ts'
import { type Ranks, rankRows } from './sortRows.ts'
import { type FacetName, facetNames, type SortableColumn } from './tableView.ts'

/** The projects of a term, prepared for `explore`. What not every view needs is made when it is first asked for. */
export type ProjectIndex = {
  readonly projects: readonly Project[]
  readonly names: TermNames
  readonly facets: Readonly<Record<FacetName, FacetIndex>>
  readonly texts: () => TextIndex
  readonly ranks: (column: SortableColumn) => Ranks
}

/** Build it once per term. */
export function indexProjects(projects: readonly Project[], names: TermNames): ProjectIndex {
  const valuesOf = readFacetValues(names)
  const facets = Object.fromEntries(
    facetNames.map(name => [name, indexFacet(projects, valuesOf[name], fixedValues[name])]),
  ) as Record<FacetName, FacetIndex>
  let texts: TextIndex | undefined
  const ranks = new Map<SortableColumn, Ranks>()
  return {
    projects,
    names,
    facets,
    texts: () => {
      texts ??= indexTexts(projects, names)
      return texts
    },
    ranks: column => {
      const known = ranks.get(column) ?? rankRows(projects, column, names)
      ranks.set(column, known)
      return known
    },
  }
}

import type { Combination } from '../changeTableView.ts'
import { countFacetOf, type FacetValue } from '../countFacet.ts'
import type { Explored } from '../explore.ts'
import { type FacetName, facetNames } from '../tableView.ts'

/** All facets at once; `combinations` where the next click isn't to follow what is chosen. */
export function countFacets(
  explored: Pick<Explored, 'index' | 'view' | 'withoutFacet'>,
  combinations: Partial<Record<FacetName, Combination>> = {},
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const counted = facetNames.map(name => [name, countFacetOf(explored, name, combinations[name])])
  return Object.fromEntries(counted) as Record<FacetName, readonly FacetValue[]>
}

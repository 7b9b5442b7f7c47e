import type { Choice, FacetName, SortableColumn, TableView } from './tableView.ts'
import { emptyTableView, facetNames } from './tableView.ts'

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

/**
 * Includes a value that is neutral or excluded, and makes an included one neutral. `combination` says how it joins
 * the values chosen before; left out, it follows them.
 */
export function toggleFacetValue(
  view: TableView,
  facet: FacetName,
  slug: string,
  combination: Combination = combinationOf(view.facets[facet]),
): TableView {
  const before = view.facets[facet]
  const without = withoutValue(before, slug)
  if (isIncluded(before, slug)) return withChoice(view, facet, without)
  const joined = joinedGroup(without, combination)
  const all =
    joined === undefined
      ? [...without.all, [slug]]
      : without.all.map((group, at) => (at === joined ? [...group, slug] : group))
  return withChoice(view, facet, { ...without, all })
}

/** Excludes a value, or makes an excluded one neutral. */
export function excludeFacetValue(view: TableView, facet: FacetName, slug: string): TableView {
  const before = view.facets[facet]
  const without = withoutValue(before, slug)
  const not = before.not.includes(slug) ? without.not : [...without.not, slug]
  return withChoice(view, facet, { ...without, not })
}

/** The same values, combined anew: 'any' makes one group of them, 'all' a group of each. */
export function combineFacetValues(view: TableView, facet: FacetName, combination: Combination): TableView {
  const { all, not } = view.facets[facet]
  const values = [...new Set(all.flat())]
  if (values.length === 0) return view
  return withChoice(view, facet, { all: combination === 'any' ? [values] : values.map(one => [one]), not })
}

/** No query and nothing chosen in any facet; order, columns and layout stay. */
export function clearFilters(view: TableView): TableView {
  return { ...view, q: '', facets: emptyTableView.facets }
}

/** Whether anything may hide rows. */
export function isFiltered({ q, facets }: TableView): boolean {
  return q.trim() !== '' || facetNames.some(name => facets[name].all.length + facets[name].not.length > 0)
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

/** The choice with one value made neutral. */
function withoutValue({ all, not }: Choice, slug: string): Choice {
  return {
    all: all.map(group => group.filter(other => other !== slug)).filter(group => group.length > 0),
    not: not.filter(other => other !== slug),
  }
}

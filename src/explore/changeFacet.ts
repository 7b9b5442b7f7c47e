import { type Combination, combinationOf, isIncluded, joinedGroup, withChoice } from './changeTableView.ts'
import type { Choice, FacetName, TableView } from './tableView.ts'

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

/** The choice with one value made neutral. */
function withoutValue({ all, not }: Choice, slug: string): Choice {
  return {
    all: all.map(group => group.filter(other => other !== slug)).filter(group => group.length > 0),
    not: not.filter(other => other !== slug),
  }
}

import { type BitSet, countRows, intersect, listRows, subtract } from './bitSet.ts'
import { type Combination, combinationOf, isIncluded, joinedGroup } from './changeTableView.ts'
import type { Explored } from './explore.ts'
import { chooseRows, type FacetIndex } from './facetIndex.ts'
import type { FacetEntry } from './facetValues.ts'
import type { Choice, FacetName } from './tableView.ts'

export type FacetValue = FacetEntry & {
  /**
   * The rows shown if this value were chosen: with all other filters and without the other values of its own
   * any-group. So with nothing else chosen in the facet, and under 'all', it is what a click gives.
   */
  readonly count: number
  /** The rows there are after a click that adds the value to an any-group, which are more than its own. */
  readonly shown?: number
  readonly state: 'neutral' | 'included' | 'excluded'
}

/**
 * Every value of the term and every chosen one, most rows first, then by label. `combination` says how the next click
 * joins the values chosen in the facet, where it isn't to follow them (see `toggleFacetValue`): counts answer that
 * click.
 */
export function countFacetOf(
  { index, view, withoutFacet }: Pick<Explored, 'index' | 'view' | 'withoutFacet'>,
  name: FacetName,
  combination = combinationOf(view.facets[name]),
): FacetValue[] {
  return countFacet(index.facets[name], view.facets[name], withoutFacet(name), combination)
}

/** `others` are the rows that all other filters leave. */
export function countFacet(
  facet: FacetIndex,
  choice: Choice,
  others: BitSet,
  combination: Combination,
): FacetValue[] {
  const countChoice = (changed: Choice): number => countRows(intersect(others, chooseRows(facet, changed)))
  const withoutJoined = intersect(others, chooseRows(facet, withoutJoinedGroup(choice, combination)))
  const counts = countValues(facet, withoutJoined)
  const countShown = countAfterJoining(facet, choice, withoutJoined, combination)
  const values = facet.values.map(({ slug, label, aliases, category }, number): FacetValue => {
    const state = stateOf(choice, slug)
    const count = state === 'neutral' ? counts[number] : countChoice(pickValue(choice, slug, combination))
    const shown = state === 'neutral' ? countShown?.(number) : undefined
    return { slug, label, aliases, category, count: count ?? 0, shown, state }
  })
  for (const slug of new Set([...choice.all.flat(), ...choice.not])) {
    if (!facet.numbers.has(slug)) values.push({ slug, label: slug, count: 0, state: stateOf(choice, slug) })
  }
  return values.sort((a, b) => b.count - a.count)
}

/** How many rows a value leaves, by its number, when it joins an any-group: those there are, and those that it brings. */
function countAfterJoining(
  facet: FacetIndex,
  choice: Choice,
  withoutJoined: BitSet,
  combination: Combination,
): ((number: number) => number) | undefined {
  if (joinedGroup(choice, combination) === undefined) return undefined
  const present = intersect(withoutJoined, chooseRows(facet, choice))
  const presentCount = countRows(present)
  const brought = countValues(facet, subtract(withoutJoined, present))
  return number => presentCount + (brought[number] ?? 0)
}

/** The choice in which `slug` is included and alone in its any-group: what its count counts. */
export function pickValue(choice: Choice, slug: string, combination: Combination): Choice {
  const not = choice.not.filter(other => other !== slug)
  if (isIncluded(choice, slug)) {
    return { all: choice.all.map(group => (group.includes(slug) ? [slug] : group)), not }
  }
  return { all: [...withoutJoinedGroup(choice, combination).all, [slug]], not }
}

function withoutJoinedGroup(choice: Choice, combination: Combination): Choice {
  const joined = joinedGroup(choice, combination)
  return { ...choice, all: choice.all.filter((_, at) => at !== joined) }
}

/** What a choice says of a value. */
export function stateOf(choice: Choice, slug: string): FacetValue['state'] {
  if (choice.not.includes(slug)) return 'excluded'
  return isIncluded(choice, slug) ? 'included' : 'neutral'
}

/** How many of `rows` have each value, by the value's number: rows are far fewer than values times rows. */
function countValues(facet: FacetIndex, rows: BitSet): Uint32Array {
  const counts = new Uint32Array(facet.values.length)
  for (const row of listRows(rows)) {
    for (const number of facet.ofRow[row] ?? []) counts[number] = (counts[number] ?? 0) + 1
  }
  return counts
}

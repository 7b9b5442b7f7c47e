import { withChoice } from './changeTableView.ts'
import { facetLabels } from './facetValues.ts'
import { describeFacetFilter, describeWord } from './filterSentence.ts'
import type { ProjectIndex } from './indexProjects.ts'
import type { QueryPart } from './search/query.ts'
import { type FacetName, facetNames, type TableView } from './tableView.ts'

/** One filter that is in force, and the view that results when it is dropped. */
export type ActiveFilter = {
  /** 'Search: operator', 'Skill: Go or Rust', 'Skill: not Java' */
  readonly label: string
  /** The same as a part of a sentence: 'mentioning operator', 'with Go or Rust', 'not with Java' */
  readonly phrase: string
  readonly view: TableView
}

/** Every filter in force, in the order of the URL; each word of the query is one. */
export function listActiveFilters(
  index: ProjectIndex,
  view: TableView,
  parts: readonly QueryPart[],
): ActiveFilter[] {
  const words = [...new Set(parts.map(({ written }) => written))]
  const searches = words.map(word => ({
    label: `Search: ${word}`,
    phrase: describeWord(word),
    view: { ...view, q: words.filter(other => other !== word).join(' ') },
  }))
  return [...searches, ...facetNames.flatMap(facet => listFacetFilters(index, view, facet))]
}

function listFacetFilters({ facets }: ProjectIndex, view: TableView, facet: FacetName): ActiveFilter[] {
  const { all, not } = view.facets[facet]
  const labelOf = (slug: string) => {
    const { numbers, values } = facets[facet]
    return values[numbers.get(slug) ?? -1]?.label ?? slug
  }
  const labelsOf = (slugs: readonly string[]) => slugs.map(labelOf)
  const groups = all.map(group => ({
    label: `${facetLabels[facet]}: ${labelsOf(group).join(' or ')}`,
    phrase: describeFacetFilter(facet, labelsOf(group), false),
    view: withChoice(view, facet, { all: all.filter(other => other !== group), not }),
  }))
  const exclusions = not.map(slug => ({
    label: `${facetLabels[facet]}: not ${labelOf(slug)}`,
    phrase: describeFacetFilter(facet, labelsOf([slug]), true),
    view: withChoice(view, facet, { all, not: not.filter(other => other !== slug) }),
  }))
  return [...groups, ...exclusions]
}

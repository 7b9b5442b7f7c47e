import { findSlug } from './facetIndex.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { type Choice, type FacetName, facetNames, type TableView } from './tableView.ts'

/**
 * The view with the slugs that its facet values mean; a value that no project has stays as it is and is `unknown`.
 * The very same view when there is nothing to change.
 */
export function resolveView(
  { facets }: ProjectIndex,
  view: TableView,
): { view: TableView; unknown: { facet: FacetName; value: string }[] } {
  const unknown: { facet: FacetName; value: string }[] = []
  const changed: Partial<Record<FacetName, Choice>> = {}
  for (const facet of facetNames) {
    const choice = view.facets[facet]
    const slugs = new Map(
      [...choice.all.flat(), ...choice.not].map(value => [value, findSlug(facets[facet], value)]),
    )
    for (const [value, slug] of slugs) if (slug === undefined) unknown.push({ facet, value })
    if (Array.from(slugs).some(([value, slug]) => slug !== undefined && slug !== value)) {
      changed[facet] = replaceSlugs(choice, value => slugs.get(value) ?? value)
    }
  }
  if (Object.keys(changed).length === 0) return { view, unknown }
  return { view: { ...view, facets: { ...view.facets, ...changed } }, unknown }
}

/** Two spellings of one value become one. */
function replaceSlugs({ all, not }: Choice, replace: (value: string) => string): Choice {
  return { all: all.map(group => [...new Set(group.map(replace))]), not: [...new Set(not.map(replace))] }
}

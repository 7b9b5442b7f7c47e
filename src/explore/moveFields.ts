import { type FacetIndex, findSlug } from './facetIndex.ts'
import { parseQuery, type QueryPart } from './search/query.ts'
import { slugOf } from './slug.ts'
import { type Choice, type FacetName, facetNames, type TableView } from './tableView.ts'

type Facets = Readonly<Record<FacetName, FacetIndex>>

/**
 * Says the same with fewer words in the query: `skill:go,rust -maturity:sandbox operator` is a query for `operator`
 * with values chosen in two facets. What a field of the query does not name for certain stays a text to look for.
 */
export function moveFields(view: TableView, facets: Facets): TableView {
  const chosen: Record<FacetName, Choice> = { ...view.facets }
  const kept: QueryPart[] = []
  const parts = parseQuery(view.q)
  for (const part of parts) {
    const facet = facetNames.find(name => name === part.field)
    const slugs = facet && readValues(part, facet, facets[facet])
    if (!facet || !slugs) kept.push(part)
    else chosen[facet] = addValues(chosen[facet], slugs, part.not)
  }
  if (kept.length === parts.length) return view
  return { ...view, q: kept.map(({ written }) => written).join(' '), facets: chosen }
}

/** Facets whose values are texts of a project too, so that a word that is no value may still be found. */
const textFacets: ReadonlySet<FacetName> = new Set(['skill', 'org', 'mentor'])

/** The values that a part names; undefined where it should rather be looked for. */
function readValues({ text, quoted }: QueryPart, facet: FacetName, index: FacetIndex): string[] | undefined {
  const items = quoted ? [text] : text.split(',').filter(item => slugOf(item) !== '')
  if (items.length === 1 && textFacets.has(facet) && !items.some(item => findSlug(index, item)))
    return undefined
  return [...new Set(items.flatMap(item => findSlug(index, item) ?? findBeginnings(index, item)))]
}

/** While 'maturity:sand' is being typed, it is every value that begins so; a value that is none is said to be unknown. */
function findBeginnings({ values }: FacetIndex, item: string): readonly string[] {
  const found = values.filter(({ slug }) => slug.startsWith(slugOf(item)))
  return found.length > 0 ? found.map(({ slug }) => slug) : [item]
}

function addValues({ all, not }: Choice, slugs: readonly string[], isNot: boolean): Choice {
  if (isNot) return { all, not: [...new Set([...not, ...slugs])] }
  const isSame = (group: readonly string[]) =>
    group.length === slugs.length && slugs.every(slug => group.includes(slug))
  return { all: all.some(isSame) ? all : [...all, slugs], not }
}

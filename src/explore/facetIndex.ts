import type { Project } from '../model/term.ts'
import { addRow, type BitSet, emptySet, fullSet, intersect, subtract, unite } from './bitSet.ts'
import type { FacetEntry } from './facetValues.ts'
import { slugOf } from './slug.ts'
import type { Choice } from './tableView.ts'

/** One facet of a list of projects: which rows have which value, and the reverse. */
export type FacetIndex = {
  /** By label. */
  readonly values: readonly (FacetEntry & { readonly rows: BitSet })[]
  /** The number of each value in `values`, by slug. */
  readonly numbers: ReadonlyMap<string, number>
  /** Other slugs that mean a value ('bill-mulligan' -> 'xmulligan'). */
  readonly slugByAlias: ReadonlyMap<string, string>
  /** The numbers of each row's values. */
  readonly ofRow: readonly (readonly number[])[]
}

const byLabel = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

export function indexFacet(
  projects: readonly Project[],
  entriesOf: (project: Project) => readonly FacetEntry[],
  fixed: readonly FacetEntry[] = [],
): FacetIndex {
  const entriesByRow = projects.map(entriesOf)
  const entries = new Set([...fixed, ...entriesByRow.flat()])
  const slugByAlias = readAliases(entries)
  const bySlug = new Map<string, FacetEntry>()
  for (const entry of entries) {
    const { slug } = entry
    if (slug !== '' && !slugByAlias.has(slug) && !bySlug.has(slug)) bySlug.set(slug, entry)
  }
  const values = Array.from(bySlug.values(), entry => ({ ...entry, rows: emptySet(projects.length) }))
  values.sort((a, b) => byLabel.compare(a.label, b.label))
  const numbers = new Map(values.map(({ slug }, number) => [slug, number]))
  const ofRow = entriesByRow.map(ofProject => [
    ...new Set(ofProject.flatMap(({ slug }) => numbers.get(slugByAlias.get(slug) ?? slug) ?? [])),
  ])
  ofRow.forEach((ofProject, row) => {
    for (const number of ofProject) addRow(values[number]?.rows ?? emptySet(0), row)
  })
  return { values, numbers, slugByAlias, ofRow }
}

/**
 * Aliases that mean one value only: no alias is also the slug of a value that has aliases of its own (the handle
 * 'alice' isn't everybody called Alice), none is shared (two handles of people with one name).
 */
function readAliases(entries: ReadonlySet<FacetEntry>): ReadonlyMap<string, string> {
  const sure = new Set(
    Array.from(entries)
      .filter(({ aliases }) => aliases)
      .map(({ slug }) => slug),
  )
  const owners = new Map<string, Set<string>>()
  for (const { slug, aliases } of entries) {
    for (const alias of aliases ?? []) {
      if (!sure.has(alias)) owners.set(alias, (owners.get(alias) ?? new Set()).add(slug))
    }
  }
  return new Map(
    Array.from(owners).flatMap(([alias, [slug, ...more]]) =>
      slug && more.length === 0 ? [[alias, slug]] : [],
    ),
  )
}

/** The slug that a URL means: by itself, or as somebody may type it ('Golang', 'Bill Mulligan'); undefined when no row has it. */
export function findSlug(facet: FacetIndex, written: string): string | undefined {
  const slug = slugOf(written)
  return [written, slug, facet.slugByAlias.get(slug)].find(
    known => known !== undefined && facet.numbers.has(known),
  )
}

/** The rows that a choice leaves. */
export function chooseRows(facet: FacetIndex, { all, not }: Choice): BitSet {
  const rowCount = facet.ofRow.length
  const rowsOf = (slug: string): BitSet =>
    facet.values[facet.numbers.get(slug) ?? -1]?.rows ?? emptySet(rowCount)
  let rows = fullSet(rowCount)
  for (const group of all) rows = intersect(rows, group.map(rowsOf).reduce(unite, emptySet(rowCount)))
  for (const slug of not) rows = subtract(rows, rowsOf(slug))
  return rows
}

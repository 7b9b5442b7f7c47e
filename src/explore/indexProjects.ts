import type { Project } from '../model/term.ts'
import type { TermNames } from '../vocabulary/termNames.ts'
import { type FacetIndex, indexFacet } from './facetIndex.ts'
import { fixedValues, readFacetValues } from './facetValues.ts'
import { type Ranks, rankRows } from './sortRows.ts'
import { type FacetName, facetNames, type SortableColumn } from './tableView.ts'
import type { TextSearch } from './textSearch.ts'

/** The projects of a term, prepared for `explore`. What not every view needs is made when it is first asked for. */
export type ProjectIndex = {
  readonly projects: readonly Project[]
  readonly names: TermNames
  /** Ask for one that is filtered by or counted only: a table of all rows is drawn before any is made. */
  readonly facets: Readonly<Record<FacetName, FacetIndex>>
  readonly ranks: (column: SortableColumn) => Ranks
  /** Without it a query says nothing. */
  readonly search?: TextSearch
}

/** Build it once per term. */
export function indexProjects(projects: readonly Project[], names: TermNames): ProjectIndex {
  const valuesOf = readFacetValues(names)
  const facets = onDemand(facetNames, name => indexFacet(projects, valuesOf[name], fixedValues[name]))
  const ranks = new Map<SortableColumn, Ranks>()
  return {
    projects,
    names,
    facets,
    ranks: column => {
      const known = ranks.get(column) ?? rankRows(projects, column, names)
      ranks.set(column, known)
      return known
    },
  }
}

/** A record whose values are made when they are first read. */
function onDemand<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  const record: Partial<Record<Key, Value>> = {}
  for (const key of keys) {
    Object.defineProperty(record, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(key)
        Object.defineProperty(record, key, { value })
        return value
      },
    })
  }
  return record as Readonly<Record<Key, Value>>
}

import type { Project } from '../model/term.ts'
import { type BitSet, fullSet } from './bitSet.ts'
import type { QueryField, QueryPart } from './search/query.ts'
import type { Correction } from './search/understandPart.ts'
import type { TableView } from './tableView.ts'

/**
 * Finds projects by a text query. It is a part of an index only after `withTextSearch`, which a page loads on demand: a
 * table without a query starts without it.
 */
export type TextSearch = {
  readonly find: (q: string) => Found
  /** The view with what its query says of facets said there. */
  readonly moveFields: (view: TableView) => TableView
  /** Does ahead of time what the first query would have to wait for, until all is done (then true) or the time is up. */
  readonly prepare: (isTimeUp: () => boolean) => boolean
  /**
   * After that the same for the first letters of queries, and for the snippets of projects: a letter often brings rows that
   * nobody has seen before.
   */
  readonly readAhead: (isTimeUp: () => boolean) => boolean
}

export type Found = {
  readonly rows: BitSet
  /** By row; only rows that are found by a part that isn't negated. */
  readonly scores: ReadonlyMap<number, number>
  /** The query as it was understood, corrections included. */
  readonly parts: readonly QueryPart[]
  readonly corrections: readonly Correction[]
  readonly marks: Marks
}

/** Where the words of a query stand. */
export type Marks = {
  /** `field` is what the text is, if it is one of the fields that a query can name. */
  readonly hitsIn: (text: string, field?: QueryField) => readonly Hit[]
  readonly snippetOf: (project: Project) => Snippet | undefined
}

/** Where something stands in a text: `end` is exclusive, both count UTF-16 units as `slice` does. */
export type Hit = { readonly start: number; readonly end: number }

/** A piece of a project's text with the query's hits in it, and the name of the field it stands in. */
export type Snippet = { readonly field: string; readonly excerpt: string; readonly hits: readonly Hit[] }

/** More names than this make a row taller than its title does; where a query meets another one, a snippet says so. */
export const mentorsShown = 3

/** What a query without words finds. */
export function findAll(rowCount: number): Found {
  return { rows: fullSet(rowCount), scores: new Map(), parts: [], corrections: [], marks: noMarks }
}

const noHits: readonly Hit[] = []
const noMarks: Marks = { hitsIn: () => noHits, snippetOf: () => undefined }

import type { Term } from '../model/term.ts'
import { listTermNames, type TermNames } from '../vocabulary/termNames.ts'
import { parseTerm } from './parseTerm.ts'

/** A term, and what the vocabulary knows of the names in it. */
export type ParsedTerm = { term: Term; names: TermNames }

export function parseWithNames(markdown: string, termId: string): ParsedTerm {
  const term = parseTerm(markdown, termId)
  return { term, names: listTermNames(term.projects) }
}

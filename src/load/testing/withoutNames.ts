import type { Term } from '../../model/term.ts'
import type { ParsedTerm } from '../../parse/parseWithNames.ts'

/** A term as the worker hands it over, where nothing is known of its names. */
export function withoutNames(term: Term): ParsedTerm {
  const names = {
    skills: new Map(),
    organizations: new Map(),
    technologies: new Set<string>(),
    knownWords: new Set<string>(),
  }
  return { term, names }
}

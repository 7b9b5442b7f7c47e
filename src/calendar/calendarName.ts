import type { Term } from '../model/term.ts'
import type { Role } from '../vocabulary/roles.ts'
import { termName } from './termName.ts'

/** 'LFX 2025 Term 3 for mentees' */
export function calendarName(term: Pick<Term, 'id' | 'title'>, role?: Role): string {
  return role === undefined ? termName(term) : `${termName(term)} for ${role}s`
}

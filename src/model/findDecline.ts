import type { Term } from './term.ts'

/** In what a newer reading of a term is much worse than the one before: a number before, a number after. 'characters' that can't be decoded are counted by who holds the text. */
export type Decline = { of: 'projects' | 'doubts' | 'characters'; before: number; after: number }

/** Below this a term may as well be half empty because it is being written. */
const fewProjects = 4
const manyDoubts = 20

/**
 * Whether a newer document reads much worse than the one before: more than half of its projects are gone, or it is
 * mostly doubts. Maintainers take out a project here and there; half of them vanish when a heading is mistyped.
 */
export function findDecline(before: Term, after: Term): Decline | undefined {
  const projects = { before: before.projects.length, after: after.projects.length }
  if (projects.before >= fewProjects && projects.after < projects.before / 2) {
    return { of: 'projects', ...projects }
  }
  const doubts = { before: before.notices.length, after: after.notices.length }
  const isMostlyDoubts = doubts.after >= manyDoubts && doubts.after > 3 * doubts.before
  return isMostlyDoubts && doubts.after > after.projects.length ? { of: 'doubts', ...doubts } : undefined
}

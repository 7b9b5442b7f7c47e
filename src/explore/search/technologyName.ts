import { findSkillBySlug, skillSlug } from '../../vocabulary/skillSlug.ts'
import type { SkillCategory } from '../../vocabulary/skillTable.ts'
import { termsByWords } from '../../vocabulary/skillTerms.ts'
import { splitWords } from '../../vocabulary/splitWords.ts'

/** Names of these kinds are exact; 'benchmark' and 'docs' stand for Performance and Technical writing only loosely. */
const exactKinds: ReadonlySet<SkillCategory | undefined> = new Set<SkillCategory>([
  'language',
  'framework',
  'tool',
  'platform',
  'standard',
  'data',
  'ai',
])

/**
 * Whether somebody who types this means a technology and no longer word: 'java' isn't the beginning of 'JavaScript',
 * nor 'rest' of 'restore'. Names that say little by themselves ('node', 'test') don't count.
 */
export function isTechnology(text: string): boolean {
  const term = findTerm(text)
  if (!term || term.ordinary === 'item') return false
  return term.names.every(name => exactKinds.has(findSkillBySlug(skillSlug(name))?.category))
}

/** Whether this is the name of something, so no slip of the keyboard even where no project has it. */
export function isKnownName(text: string): boolean {
  return findTerm(text) !== undefined
}

function findTerm(text: string): ReturnType<typeof termsByWords.get> {
  return termsByWords.get(
    splitWords(text)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

import { canonicalMilestone } from './canonicalMilestone.ts'
import type { CanonicalMilestone } from './milestonePatterns.ts'

/** Those whose only time is when they begin: nobody is too late for a call before it starts. */
const startingMilestones: ReadonlySet<CanonicalMilestone> = new Set([
  'candidate_info_sessions',
  'kickoff_call',
  'term_start',
])

/** Whether the single time of a milestone is its beginning; else it is a deadline. */
export function beginsAtItsTime(key: string): boolean {
  const milestone = canonicalMilestone(key)
  return milestone !== undefined && startingMilestones.has(milestone)
}

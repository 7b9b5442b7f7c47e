import { type CanonicalMilestone, milestonePatterns } from './milestonePatterns.ts'

/**
 * The canonical milestone that a key stands for: 'applications_open-2' is a second 'applications_open'; undefined for
 * the slug of a text that names none ('spring-term').
 */
export function canonicalMilestone(key: string): CanonicalMilestone | undefined {
  const name = key.replace(/-\d+$/, '')
  return Object.hasOwn(milestonePatterns, name) ? (name as CanonicalMilestone) : undefined
}

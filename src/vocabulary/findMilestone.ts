import { type CanonicalMilestone, milestonePatterns } from './milestonePatterns.ts'

/** The canonical milestone that an activity names first; undefined where it names none ('Spring Term'). */
export function findMilestone(activity: string): CanonicalMilestone | undefined {
  const text = activity.toLowerCase().replace(/\s+/g, ' ')
  let first: { key: CanonicalMilestone; at: number } | undefined
  for (const [key, patterns] of Object.entries(milestonePatterns))
    for (const pattern of patterns) {
      const at = text.search(pattern)
      if (at >= 0 && (!first || at < first.at)) first = { key: key as CanonicalMilestone, at }
    }
  return first?.key
}

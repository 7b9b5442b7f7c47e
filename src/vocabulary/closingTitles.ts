import { canonicalMilestone } from './canonicalMilestone.ts'
import type { CanonicalMilestone } from './milestonePatterns.ts'

/** What to call the end of a window: documents write 'Mentee Applications Open', and mean that they close then. */
const closingTitles: Readonly<Partial<Record<CanonicalMilestone, string>>> = {
  proposals_open: 'Project proposals close',
  candidate_info_sessions: 'Candidate information sessions end',
  applications_open: 'Mentee applications close',
  application_review: 'Application review ends',
  midterm_evals: 'Midterm evaluations close',
  final_evals: 'Final evaluations close',
}

/** The title of a window's end: 'End of “Spring Term”' where the table has none. */
export function closingTitle({ key, activity }: { key: string; activity: string }): string {
  const milestone = canonicalMilestone(key)
  return (milestone && closingTitles[milestone]) ?? `End of “${activity}”`
}

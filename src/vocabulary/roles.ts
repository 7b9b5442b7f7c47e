// Whom a milestone matters to. To add one: a line under each role that has to do, wait for or prepare something.
import { canonicalMilestone } from './canonicalMilestone.ts'
import type { CanonicalMilestone } from './milestonePatterns.ts'

export type Role = 'mentee' | 'mentor' | 'maintainer'

/** In the order in which they are offered. */
export const roles = ['mentee', 'mentor', 'maintainer'] as const satisfies readonly Role[]

/** The milestones of each role, with what they mean to it; each text completes 'As a mentee: …'. */
export const roleMilestones: Readonly<Record<Role, Readonly<Partial<Record<CanonicalMilestone, string>>>>> = {
  mentee: {
    candidate_info_sessions: 'ask before you apply',
    applications_open: 'your one time to apply',
    application_review: 'you may be asked for a task',
    selection_notify: 'you hear whether you are in',
    term_start: 'your work begins',
    kickoff_call: 'you are invited',
    midterm_evals: 'decides on your first stipend',
    first_stipends: 'you are paid',
    final_evals: 'decides on your second stipend',
    second_stipends: 'you are paid',
    term_end: 'your work ends',
  },
  mentor: {
    proposals_open: 'have yourself named in a proposal',
    candidate_info_sessions: 'candidates ask about your project',
    applications_open: 'applicants turn up with questions',
    application_review: 'read the applications and choose',
    selection_notify: 'your choice must be made by then',
    term_start: 'your mentee begins',
    kickoff_call: 'you are invited too',
    midterm_evals: 'evaluate your mentee',
    final_evals: 'evaluate your mentee',
    term_end: 'your mentee finishes',
  },
  maintainer: {
    proposals_open: 'propose your project in time',
    applications_open: 'applicants turn up in your issues',
    selection_notify: 'you hear who works on your project',
    term_start: 'the work on your project begins',
    final_evals: 'have what is to be merged ready',
    term_end: 'the work on your project ends',
  },
}

/** Whether a milestone belongs to a role. One that no table knows belongs to all: better one too many than one missed. */
export function concernsRole(key: string, role: Role): boolean {
  const milestone = canonicalMilestone(key)
  return milestone === undefined || roleMilestones[role][milestone] !== undefined
}

/** What a milestone means to a role: 'your one time to apply'; undefined where it has no part in it. */
export function meaningFor(key: string, role: Role): string | undefined {
  const milestone = canonicalMilestone(key)
  return milestone && roleMilestones[role][milestone]
}

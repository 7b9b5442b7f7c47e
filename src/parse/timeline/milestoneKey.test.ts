import { expect, it } from 'vitest'
import { milestoneKey } from './milestoneKey.ts'

it.each([
  ['project proposals', 'proposals_open'],
  ['project proposals due', 'proposals_open'],
  ['project applications opened', 'proposals_open'],
  ['Candidate Info Sessions', 'candidate_info_sessions'],
  ['mentee applications open', 'applications_open'],
  ['mentees applications opened, projects are selecting mentees', 'applications_open'],
  ['applications open', 'applications_open'],
  ['Contributor application period', 'applications_open'],
  ['application review/admission decisions/HR paperwork', 'application_review'],
  ['Application Review Period (2 weeks)', 'application_review'],
  ['projects are selecting mentees', 'application_review'],
  ['selection notifications', 'selection_notify'],
  ['mentees are selected by the mentors, coding starts', 'selection_notify'],
  ['Mentorship Program Begins (Work Phase, Week 1)', 'term_start'],
  ['Mentorship program begins with the initial work assignments', 'term_start'],
  ['Coding period begins', 'term_start'],
  ['Mentorship Kick Off Call', 'kickoff_call'],
  ['Midterm mentee evaluations and first stipend payments', 'midterm_evals'],
  ['1st evaluation', 'midterm_evals'],
  ['First Stipend Payments', 'first_stipends'],
  [
    'Final mentee evaluations and mentee feedback/blog submission due, second and final stipend payment approvals',
    'final_evals',
  ],
  ['2nd (final) evaluation checkpoint', 'final_evals'],
  ['Second Stipend Payments', 'second_stipends'],
  ['Last Day of Term', 'term_end'],
  ['Spring Term', 'spring-term'],
  ['Organizations application period', 'organizations-application-period'],
  ['selected projects/slots are announced by CNCF', 'selected-projects-slots-are-announced-by-cncf'],
  ['x'.repeat(70), 'x'.repeat(60)],
  // Sixty letters and hyphens, and one more.
  [`${'word '.repeat(11)}words`, `${'word-'.repeat(11)}words`],
  [`${'word '.repeat(11)}worlds`, `${'word-'.repeat(10)}word`],
  ['Café & Crème', 'cafe-creme'],
  ['', 'milestone'],
])('‘%s’ is %s', (activity, key) => {
  expect(milestoneKey(activity)).toBe(key)
})

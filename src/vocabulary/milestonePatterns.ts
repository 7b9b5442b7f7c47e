// Which words name which milestone of a term. To add a wording: one more pattern in its row.

/**
 * The canonical milestones and how documents name them, in lower case. Of several that match, the one that the text
 * names first is meant: 'Midterm mentee evaluations and first stipend payments' are the midterm evaluations.
 */
export const milestonePatterns = {
  proposals_open: [
    /\bproject proposals?\b/,
    /\bproject applications?\b/,
    /\bproposals? (open|due|deadline|submission|period)/,
    /\b(submit|call for) (your )?(project )?(proposals?|ideas?)/,
    /\bproject ideas?\b/,
    /^(cncf )?proposals?\b/,
  ],
  candidate_info_sessions: [
    /\b(candidate|mentee|applicant)s? info(rmation)?(al)? (sessions?|calls?)/,
    /\binfo(rmation)?(al)? sessions?\b/,
  ],
  applications_open: [
    /\b(mentee|contributor|student|intern|candidate)s?'? applications?(?! (review|selection))/,
    /^applications?( are| is)?( period| window)? ?(open|start|begin|due|close|deadline|period|window|$)/,
    /\bapplications? (open|start|begin|due|close|window)/,
    /(?<!organi[sz]ations? )\bapplications$/,
  ],
  application_review: [
    /\bapplications? reviews?\b/,
    /\breview(ing)?( of)?( the)? applications?\b/,
    /\breview period\b/,
    /\badmission decisions?\b/,
    /\bselecting mentees\b/,
  ],
  selection_notify: [
    /\b(selection|acceptance|mentee|applicant) notifications?\b/,
    /\bmentees? (are |is )?(selected|notified|announced|accepted)\b/,
    /\b(selected|accepted) mentees?\b/,
  ],
  term_start: [
    /\b(program(me)?|mentorships?|term|coding|work)( period| phase)? (officially )?(begins?|starts?)\b/,
    /^(start|begin(ning|s)?)$/,
    /\b(first day|start|beginning) of (the )?(term|program(me)?|mentorship)\b/,
  ],
  kickoff_call: [/\bkick[ -]?off\b/],
  midterm_evals: [
    /\bmid[ -]?term\b/,
    /\b(1st|first)( mentee)? evaluations?\b/,
    /\bintermediate (checkpoint|evaluations?)\b/,
  ],
  first_stipends: [/\b(1st|first)( mentee)? stipends?\b/],
  final_evals: [
    /\bfinal( mentee| mentor)? evaluations?\b/,
    /\b(2nd|second) (\(final\) |final |and final )?(mentee )?evaluations?\b/,
    /\(final\) evaluations?\b/,
  ],
  second_stipends: [/\b(2nd|second|final)( and final)?( mentee)? stipends?\b/],
  term_end: [
    /\blast day of (the )?(term|program(me)?|mentorship)\b/,
    /^ends?$/,
    /\bend of (the )?(term|program(me)?|mentorship)\b/,
    /\b(term|program(me)?|mentorships?|coding)( period)? (ends?|concludes?|completes?)\b/,
  ],
} as const satisfies Record<string, readonly RegExp[]>

export type CanonicalMilestone = keyof typeof milestonePatterns

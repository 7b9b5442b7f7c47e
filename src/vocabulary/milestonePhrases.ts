/** How a kind of milestone is spoken of in a sentence. */
export type MilestonePhrase = {
  /** 'mentee applications' */
  name: string
  /** Of a window that lies ahead: 'mentee applications OPEN in 3 days'. */
  begin: string
  /** Of a window that holds now: 'mentee applications ARE OPEN; …'. */
  during: string
  /** '…; THEY CLOSE in 5 days'. */
  end: string
  /** Of a single day or moment: 'midterm evaluations ARE DUE tomorrow'. */
  on: string
}

/** By the canonical keys of milestones; `phraseOf` speaks of any other by its own words. */
const milestonePhrases: Readonly<Record<string, MilestonePhrase>> = {
  proposals_open: {
    name: 'project proposals',
    begin: 'open',
    during: 'are open',
    end: 'they close',
    on: 'are due',
  },
  candidate_info_sessions: {
    name: 'information sessions for candidates',
    begin: 'begin',
    during: 'are being held',
    end: 'they end',
    on: 'are held',
  },
  applications_open: {
    name: 'mentee applications',
    begin: 'open',
    during: 'are open',
    end: 'they close',
    on: 'are due',
  },
  application_review: {
    name: 'the review of applications',
    begin: 'begins',
    during: 'is under way',
    end: 'it ends',
    on: 'takes place',
  },
  selection_notify: {
    name: 'selection notifications',
    begin: 'begin to go out',
    during: 'are going out',
    end: 'the last go out',
    on: 'go out',
  },
  term_start: {
    name: 'the mentorship',
    begin: 'begins',
    during: 'is beginning',
    end: 'it has begun by',
    on: 'begins',
  },
  kickoff_call: {
    name: 'the kickoff call',
    begin: 'begins',
    during: 'is on',
    end: 'it ends',
    on: 'takes place',
  },
  midterm_evals: {
    name: 'midterm evaluations',
    begin: 'begin',
    during: 'are open',
    end: 'they close',
    on: 'are due',
  },
  first_stipends: {
    name: 'the first stipends',
    begin: 'begin to be paid',
    during: 'are being paid',
    end: 'the last are paid',
    on: 'are paid',
  },
  final_evals: {
    name: 'final evaluations',
    begin: 'begin',
    during: 'are open',
    end: 'they close',
    on: 'are due',
  },
  second_stipends: {
    name: 'the second stipends',
    begin: 'begin to be paid',
    during: 'are being paid',
    end: 'the last are paid',
    on: 'are paid',
  },
  term_end: {
    name: 'the term',
    begin: 'begins to close',
    during: 'is closing',
    end: 'it ends',
    on: 'ends',
  },
}

/** How to speak of a milestone: '“Spring Term” is under way; it ends in 3 days' where no phrase is known. */
export function phraseOf({ key, activity }: { key: string; activity: string }): MilestonePhrase {
  const phrase = Object.hasOwn(milestonePhrases, key) ? milestonePhrases[key] : undefined
  // 'Project proposals due | May 9' has one date only, and so may 'Project proposals open | May 9'.
  if (phrase) return /\bopen/i.test(activity) ? { ...phrase, on: phrase.begin } : phrase
  return {
    name: `“${activity}”`,
    begin: 'begins',
    during: 'is under way',
    end: 'it ends',
    on: 'is',
  }
}

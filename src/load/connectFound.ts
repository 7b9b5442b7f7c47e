import { createFoundTerms, type FoundTerms } from './foundTerms.ts'
import { askGitHubApi } from './gitHubApi.ts'
import type { Records } from './kept/records.ts'
import { createNewTerms } from './newTerms.ts'

/** Connects what looks for new terms to GitHub and to what this browser remembers. */
export function connectFound(records: Records, now: () => number): FoundTerms {
  return createFoundTerms(createNewTerms({ records, askGitHubApi, now }))
}

import { type Archive, createArchive } from './archive.ts'
import type { AskGitHub } from './askGitHub.ts'
import { type ChangesStore, createChangesStore } from './changesStore.ts'
import { type Commits, createCommits } from './commits.ts'
import { askGitHubApi } from './gitHubApi.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { Records } from './kept/records.ts'
import { createUnseenTerms } from './kept/unseenTerms.ts'
import type { ReadTerm } from './readTerm.ts'
import { keepReleases, type Releases } from './releases.ts'
import type { Tabs } from './tabs.ts'
import type { TermStore } from './termStore.ts'

/** What the first view of a term does without. */
export type Later = {
  freshness: { changes: ChangesStore; commits: Commits }
  /** Undefined while developing: every file is always the newest. */
  releases?: Releases
  archive: Archive
}

type Means = {
  terms: TermStore
  records: Records
  /** What became of asking. */
  notes: Records
  keptTerms: KeptTerms
  askGitHub: AskGitHub
  readTerm: ReadTerm
  tabs: Tabs
  now: () => number
  baseUrl: string
}

export function connectLater(means: Means): Later {
  return {
    freshness: {
      changes: createChangesStore({ ...means, unseenTerms: createUnseenTerms(means.records) }),
      commits: createCommits({ ...means, records: means.notes, askGitHubApi }),
    },
    releases: import.meta.env.PROD ? keepReleases(`${means.baseUrl}sw.js`) : undefined,
    archive: createArchive(means),
  }
}

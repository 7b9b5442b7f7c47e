import type { CatalogueEntry } from './catalogue.ts'
import type { KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { Records } from './kept/records.ts'

/** The last commit that changed a document. Times are in ms since the epoch. */
export type Commit = { sha: string; committedAt: number }

type AskedCommit = Commit & { askedAt: number }

export type Commits = {
  /**
   * The commit that the text of a term stands in, which GitHub gave at `readAt`; undefined where that is not known for
   * certain.
   */
  findOf: (entry: Pick<CatalogueEntry, 'id' | 'path'>, readAt: number) => Promise<Commit | undefined>
}

type Means = {
  records: Records
  keptTerms: Pick<KeptTerms, 'read'>
  askGitHubApi: (path: string) => Promise<unknown>
  now: () => number
}

const format = 1
/** A document is asked about once in this time, by all tabs together. */
const askEveryMs = 10 * 60_000
/** So long after a commit GitHub's servers may still hand out the text before it. */
const settledMs = 10 * 60_000

export function createCommits({ records, keptTerms, askGitHubApi, now }: Means): Commits {
  /** Where nothing can be kept, the page itself remembers. */
  const triedHere = new Map<string, number>()

  /** Whether it is this tab's turn to ask, which takes the turn. */
  async function takeTurn(path: string): Promise<boolean> {
    const time = now()
    if (isRecent(triedHere.get(path), time)) return false
    triedHere.set(path, time)
    let isTurn = true
    await records.change(`commit:${path}`, record => {
      const { triedAt } = (record ?? {}) as { triedAt?: number }
      isTurn = !isRecent(triedAt, time)
      return isTurn ? { ...(record as object), format, triedAt: time } : record
    })
    return isTurn
  }

  async function find(path: string): Promise<AskedCommit | undefined> {
    if (await takeTurn(path)) {
      const askedAt = now()
      const answer = await askGitHubApi(`commits?path=${encodeURIComponent(path)}&per_page=1`)
      const commit = parseAnswer(answer)
      if (commit) {
        await records.change(`commit:${path}`, record => ({
          ...(record as object),
          format,
          ...commit,
          askedAt,
        }))
        return { ...commit, askedAt }
      }
    }
    return parseRecord(await records.read(`commit:${path}`))
  }

  return {
    findOf: async ({ id, path }, readAt) => {
      const commit = await find(path)
      const { kept = { readAt, since: readAt } } = await keptTerms.read(id)
      // Another tab has read a newer text, which will be shown here in a moment.
      if (kept.readAt !== readAt) return undefined
      return commit && isCommitOf(kept, commit)
        ? { sha: commit.sha, committedAt: commit.committedAt }
        : undefined
    },
  }
}

/**
 * Whether a text stands in a commit: the commit had settled on GitHub's servers when the text was last read, and was
 * still the last one at a time when the text was the same already.
 */
export function isCommitOf(
  { readAt, since }: Pick<KeptTerm, 'readAt' | 'since'>,
  commit: AskedCommit,
): boolean {
  return commit.committedAt + settledMs < readAt && since <= commit.askedAt
}

function isRecent(time: number | undefined, now: number): boolean {
  return time !== undefined && now >= time && now - time < askEveryMs
}

/** GitHub's API lists commits, the newest first: `[{ sha, commit: { committer: { date } } }]`. */
function parseAnswer(answer: unknown): Commit | undefined {
  const [first] = Array.isArray(answer) ? answer : []
  return parseCommit(first?.sha, Date.parse(first?.commit?.committer?.date))
}

function parseRecord(record: unknown): AskedCommit | undefined {
  const known = record as (AskedCommit & { format: number }) | null | undefined
  if (known?.format !== format || !Number.isFinite(known.askedAt)) return undefined
  const commit = parseCommit(known.sha, known.committedAt)
  return commit && { ...commit, askedAt: known.askedAt }
}

function parseCommit(sha: unknown, committedAt: unknown): Commit | undefined {
  const isSha = typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)
  return isSha && Number.isFinite(committedAt) ? { sha, committedAt: committedAt as number } : undefined
}

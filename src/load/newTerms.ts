import { findTermFolder, readTermPaths } from './joinTerms.ts'
import type { Records } from './kept/records.ts'
import { treeFormat as format, treeKey as key, readTreeRecord } from './treeRecord.ts'

/** The paths of terms' documents in the repository, as GitHub's API last listed them. */
export type NewTerms = {
  /** What was found before; undefined where nothing is known. */
  recall: () => Promise<readonly string[] | undefined>
  /** What is there now; undefined where GitHub does not say, or was asked within the last day. */
  look: () => Promise<readonly string[] | undefined>
  /** The documents that lie where one term is now, also between two days; none where that can't be found out. */
  lookFor: (termId: string) => Promise<readonly string[]>
}

type Means = { records: Records; askGitHubApi: (path: string) => Promise<unknown>; now: () => number }

const lookEveryMs = 24 * 60 * 60_000
/** A single term is looked for so often at most, by one page. */
const lookForEveryMs = 5 * 60_000

/** New terms appear without a release of the app: the repository's tree is asked for, once a day by all tabs together. */
export function createNewTerms({ records, askGitHubApi, now }: Means): NewTerms {
  let hasLooked = false
  const lookedFor = new Map<string, number>()

  async function listFolder(folder: string): Promise<string[]> {
    const answer = await askGitHubApi(`contents/${folder}`)
    if (!Array.isArray(answer)) return []
    return answer.map(file => file?.name).filter(name => typeof name === 'string')
  }

  async function takeTurn(): Promise<boolean> {
    if (hasLooked) return false
    hasLooked = true
    let isTurn = true
    await records.change(key, record => {
      const { triedAt } = (record ?? {}) as { triedAt?: unknown }
      const time = now()
      isTurn = !(typeof triedAt === 'number' && time >= triedAt && time - triedAt < lookEveryMs)
      return isTurn ? { ...(record as object), format, triedAt: time } : record
    })
    return isTurn
  }

  return {
    recall: () => readTreeRecord(records),
    look: async () => {
      if (!(await takeTurn())) return undefined
      const paths = parseTree(await askGitHubApi('git/trees/main?recursive=1'))
      if (paths) await records.change(key, record => ({ ...(record as object), format, paths }))
      return paths
    },
    lookFor: async termId => {
      const place = findTermFolder(termId)
      const last = lookedFor.get(termId)
      if (!place || (last !== undefined && now() - last < lookForEveryMs)) return []
      lookedFor.set(termId, now())
      const name = (await listFolder(place.folder)).find(place.isTerm)
      if (!name) return []
      const path = `${place.folder}/${name}`
      if (path.endsWith('.md')) return [path]
      const files = await listFolder(path)
      if (!files.includes('README.md')) return []
      return files.filter(file => file.endsWith('.md')).map(file => `${path}/${file}`)
    },
  }
}

/** GitHub's API lists every file: `{ tree: [{ path }] }`. An answer without a single term is not believed. */
function parseTree(answer: unknown): string[] | undefined {
  const tree = (answer as { tree?: unknown } | undefined)?.tree
  if (!Array.isArray(tree)) return undefined
  const paths = tree.map(file => file?.path).filter(path => typeof path === 'string')
  const ofTerms = paths.filter(path => path.startsWith('programs/') && path.endsWith('.md'))
  return readTermPaths(ofTerms).length > 0 ? ofTerms : undefined
}

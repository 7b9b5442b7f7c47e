import { askGitHubApi } from '../../src/load/gitHubApi.ts'

/** When a document of cncf/mentoring was last changed, in ms since 1970, by GitHub; undefined where it does not say. */
export async function findCommitDate(path: string): Promise<number | undefined> {
  const answer = await askGitHubApi(`commits?path=${encodeURIComponent(path)}&per_page=1`)
  const [last] = Array.isArray(answer) ? answer : []
  const time = Date.parse(last?.commit?.committer?.date)
  return Number.isFinite(time) ? time : undefined
}

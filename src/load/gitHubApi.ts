import { repository } from './repository.ts'

/**
 * What GitHub's API says at a path of the repository ('commits?path=README.md'), or undefined. It may be asked 60 times
 * an hour by a whole network, so nothing depends on its answer, and no failure of it is worth a word to the reader.
 */
export async function askGitHubApi(path: string): Promise<unknown> {
  try {
    const response = await fetch(`https://api.github.com/repos/${repository}/${path}`, {
      headers: { accept: 'application/vnd.github+json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(10_000),
    })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

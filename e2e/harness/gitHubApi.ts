import type { Route } from '@playwright/test'

/** The last commit of every document, long ago. */
export const seedCommit = {
  sha: '7c3f9d2e5b8a1460f3e2d1c0b9a8978675645342',
  commit: { committer: { date: '2025-07-30T15:04:05Z' } },
}

/** Plays api.github.com: every document was changed last by `seedCommit`; the tree is there on request. */
export class GitHubApi {
  static readonly origin = 'https://api.github.com'
  /** The paths inside the repository that were asked for, with their parameters. */
  readonly requests: string[] = []
  #isReachable = true
  #paths: readonly string[] | undefined

  /** The repository's tree consists of these files. */
  holdsFiles(paths: readonly string[]) {
    this.#paths = paths
  }

  refuses() {
    this.#isReachable = false
  }

  async handle(route: Route) {
    const { pathname, search } = new URL(route.request().url())
    const path = pathname.replace('/repos/cncf/mentoring/', '')
    this.requests.push(path + search)
    if (!this.#isReachable) return route.abort('connectionrefused')
    const answer = this.#answer(path)
    await route.fulfill({
      status: answer ? 200 : 404,
      headers: { 'access-control-allow-origin': '*' },
      json: answer ?? { message: 'Not Found' },
    })
  }

  #answer(path: string): unknown {
    if (path === 'commits') return [seedCommit]
    if (path === 'git/trees/main') return this.#paths && { tree: this.#paths.map(file => ({ path: file })) }
  }
}

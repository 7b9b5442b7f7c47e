import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { GitHub } from './gitHub.ts'
import { GitHubApi } from './gitHubApi.ts'

type Fixtures = {
  github: GitHub
  gitHubApi: GitHubApi
  /** Opens a page in a browser of its own: nothing stored, nothing shared, watched like every other. */
  openElsewhere: (options?: BrowserContextOptions) => Promise<Page>
  watch: Watch
}

/** What no page may do, gathered over a test. */
type Watch = { outsideRequests: string[]; errors: string[] }

/**
 * Playwright's test with GitHub played by the harness. Any other request to the outside, any error on the console
 * and any uncaught error fails the test.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  github: async ({}, use) => use(new GitHub()),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  gitHubApi: async ({}, use) => use(new GitHubApi()),
  watch: [
    async ({ context, baseURL, github, gitHubApi }, use) => {
      const watch: Watch = { outsideRequests: [], errors: [] }
      await guard(context, { baseURL, github, gitHubApi, watch })
      await use(watch)
      expect.soft(watch.outsideRequests, 'requests to the outside').toEqual([])
      expect.soft(watch.errors, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
  openElsewhere: async ({ browser, baseURL, github, gitHubApi, watch }, use) => {
    const contexts: BrowserContext[] = []
    await use(async options => {
      const context = await browser.newContext(options)
      contexts.push(context)
      await guard(context, { baseURL, github, gitHubApi, watch })
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

type Surroundings = { baseURL: string | undefined; github: GitHub; gitHubApi: GitHubApi; watch: Watch }

async function guard(context: BrowserContext, { baseURL, github, gitHubApi, watch }: Surroundings) {
  await context.route('**/*', async route => {
    const { origin, href } = new URL(route.request().url())
    if (origin === baseURL) return route.continue()
    if (origin === GitHub.origin) return github.handle(route)
    if (origin === GitHubApi.origin) return gitHubApi.handle(route)
    watch.outsideRequests.push(href)
    return route.abort()
  })
  context.on('console', message => {
    // The browser itself reports an answer that failed; what the page makes of it is the test's affair.
    const { url } = message.location()
    const fromGitHub = url.startsWith(GitHub.origin) || url.startsWith(GitHubApi.origin)
    if (message.type() === 'error' && !fromGitHub) watch.errors.push(message.text())
  })
  context.on('weberror', webError => watch.errors.push(String(webError.error().stack)))
}

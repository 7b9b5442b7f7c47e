import { createHash, X509Certificate } from 'node:crypto'
import { test as base, chromium, type Page } from '@playwright/test'
import { certificate } from './certificate.ts'
import { seedDocument } from './gitHub.ts'
import { type MisbehavingServer, sendsAt, startMisbehavingServer } from './misbehavingServer.ts'

type Fixtures = {
  server: MisbehavingServer
  /** A page of a browser that takes the server for GitHub; the app and its policy are those that are published. */
  visitor: Page
}

export const seedPath = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'

const key = new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' })
/** By its key: a browser that passes over errors of certificates in general does not cache what comes. */
const trust = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  server: async ({}, use) => {
    const server = await startMisbehavingServer(sendsAt(seedPath, seedDocument))
    await use(server)
    server.close()
  },
  visitor: async ({ server, baseURL, launchOptions, locale, timezoneId, viewport }, use) => {
    const hosts = ['raw.githubusercontent.com', 'api.github.com']
    const rules = hosts.map(host => `MAP ${host}:443 127.0.0.1:${server.port}`).join(', ')
    const others = (launchOptions.args ?? []).filter(arg => !arg.startsWith('--host-resolver-rules'))
    const args = [...others, trust, `--host-resolver-rules=${rules}, MAP * ~NOTFOUND, EXCLUDE localhost`]
    const browser = await chromium.launch({ ...launchOptions, args })
    const context = await browser.newContext({
      baseURL,
      locale,
      timezoneId,
      viewport,
      reducedMotion: 'reduce',
    })
    await use(await context.newPage())
    await browser.close()
  },
})

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'
import { projectCount, termUrl } from './facts.ts'
import { makeCheckout, save } from './harness/checkout.ts'
import { seedDocument } from './harness/gitHub.ts'
import { listKept } from './harness/kept.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test as base } from './harness/test.ts'

const seedPath = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'
const newerTitle = 'Chaos Testing under load'

/** `npm start -- --docs DIR` on a free port. */
const test = base.extend<{ checkout: { folder: string; origin: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  checkout: async ({}, use) => {
    const folder = makeCheckout({ [seedPath]: seedDocument })
    const port = await findFreePort()
    const started = spawn(process.execPath, ['scripts/start.mjs', '--docs', folder, '--port', `${port}`])
    let said = ''
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', data => {
        said += data
      })
    }
    await expect.poll(() => said, { timeout: 80_000 }).toContain('is ready')
    await use({ folder, origin: `http://localhost:${port}` })
    started.kill('SIGTERM')
    rmSync(folder, { recursive: true })
  },
  baseURL: ({ checkout }, use) => use(checkout.origin),
})

test('a document of a checkout is shown, and anew after each save', async ({
  page,
  checkout,
  github,
  gitHubApi,
}) => {
  test.setTimeout(180_000)
  await page.goto(termUrl)
  await new ProjectsTable(page).expectCount(projectCount)
  await expect(page.getByText(/^Read from a checkout of/)).toBeVisible()
  save(checkout.folder, seedPath, seedDocument.replace('#### Chaos Testing\n', `#### ${newerTitle}\n`))
  await expect(new ProjectsTable(page).titleLink(newerTitle)).toBeVisible()

  save(checkout.folder, seedPath, seedDocument)
  await expect(new ProjectsTable(page).titleLink('Chaos Testing')).toBeVisible()
  // GitHub is not asked, and a draft is nothing to keep.
  expect([...github.requests, ...gitHubApi.requests]).toEqual([])
  expect(await listKept(page)).toEqual([])
})

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

import { test as base, expect } from '@playwright/test'
import { marked } from 'marked'
import {
  formatPolicy,
  metaPolicy,
  sources,
  trustedTypes,
} from '../../scripts/policy/contentSecurityPolicy.ts'
import { ControlPage } from './controlPage.ts'
import { payloads } from './payloads.ts'

// The same payloads, made into HTML by marked and put into a page by innerHTML: what the app never does. Without any
// protection they run, so the payloads bite; each half of the policy alone stops them all.

const test = base.extend<{ control: ControlPage }>({
  control: async ({ page, baseURL }, use) => use(new ControlPage(page, baseURL ?? '')),
})
test.use({ trace: 'off' })

const fragments = payloads.map(({ markdown }) => marked.parse(markdown, { async: false }))
const scripts = payloads.filter(({ hasScript }) => hasScript)

test('without protection at least a quarter of the scripts run', async ({ control }) => {
  await control.open()
  await control.showAll(fragments)
  const hits = await control.hits()
  console.info(
    `${hits.length} of ${scripts.length} scripts ran, ${control.requests.length} requests were made`,
  )
  expect(hits.length).toBeGreaterThanOrEqual(scripts.length / 4)
  expect(control.requests.some(url => url.startsWith('https://evil.example/'))).toBe(true)
})

test('with the sources of the policy alone none runs, and none asks another host', async ({ control }) => {
  await control.open(formatPolicy(sources))
  await control.showAll(fragments)
  expect(await control.hits()).toEqual([])
  expect(await control.count('img')).toBeGreaterThan(100)
  expect(control.requests.filter(url => !url.startsWith(control.origin))).toEqual([])
})

test('with trusted types alone none becomes an element', async ({ control }) => {
  await control.open(formatPolicy(trustedTypes))
  expect(await control.showAll(fragments)).toBe(payloads.length)
  expect(await control.hits()).toEqual([])
  expect(await control.count('#place > div > *')).toBe(0)
  expect(control.requests).toEqual([])
})

test('without a policy every way from a text to a script is open', async ({ control }) => {
  await control.open(undefined, { tries: true })
  expect((await control.refused()).filter(way => way !== 'text of a script')).toEqual([])
})

test('with the whole policy no text becomes a script by any other way', async ({ control }) => {
  await control.open(metaPolicy, { tries: true })
  expect(await control.refused()).toEqual(control.waysToRun)
  expect(await control.hits()).toEqual([])
})

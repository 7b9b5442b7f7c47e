// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { payloads } from '../../e2e/hostile/payloads.ts'
import { drawPages } from './drawPages.tsx'

const seed = readFileSync('public/documents/lfx-2025-3.md', 'utf8')
const draw = (markdown: string) => drawPages({ termId: 'lfx-2025-3', markdown, copiedOn: '2025-08-01' })

beforeAll(() => {
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
  window.scrollTo = () => {}
})
afterEach(() => void vi.useRealTimers())

it('draws the table, the timeline and each project, named as the app names them', async () => {
  const pages = await draw(seed)
  expect(pages).toHaveLength(2 + 39)
  const [table, timeline] = pages
  const project = pages.find(({ path }) => path.endsWith('/chaos-testing'))
  expect(table).toMatchObject({
    path: 'terms/lfx-2025-3',
    title: 'LFX Mentorship 2025, Term 3',
    description: 'The 39 projects of LFX Mentorship 2025, Term 3 in a table to filter by skill.',
  })
  expect(textOf(table)).toContain('39 of 39 projects')
  expect(textOf(table)).toContain('Evaluate SEO, AEO, and AIO for cilium.io')
  expect(timeline?.path).toBe('terms/lfx-2025-3/timeline')
  expect(project).toMatchObject({
    path: 'terms/lfx-2025-3/projects/chaos-testing',
    title: 'Chaos Testing, CloudNativePG',
  })
  expect(project?.description).toMatch(
    /^We want to expand the scope of the CloudNativePG tests, .{60,110} …$/,
  )
  expect(textOf(project)).toContain('full-fledged chaos testing framework')
})

it('draws the same whenever and wherever it is built', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2025, 6, 30, 12) })
  vi.stubEnv('TZ', 'Asia/Kolkata')
  const before = await draw(seed)
  vi.setSystemTime(Date.UTC(2026, 10, 26))
  vi.stubEnv('TZ', 'Pacific/Auckland')
  const after = await draw(seed)
  vi.unstubAllEnvs()
  expect(after.filter(({ html }, at) => html !== before[at]?.html).map(({ path }) => path)).toEqual([])
  expect(after).toHaveLength(before.length)
})

/** So many that a page shows them all: of a longer text it shows the first part. */
const batches = [0, 1, 2, 3, 4, 5, 6].map(at => payloads.slice(at * 300, (at + 1) * 300))

it.each(batches)(
  'leaves nothing that acts, leads away or is fetched of what a stranger wrote',
  async (...batch) => {
    const written = batch.map(({ sign, markdown }) => `${sign} ${markdown}`)
    const [, project] = await draw(
      `### Org\n\n#### Chaos tests\n\n- Mentor(s): Jane (@jane)\n- Description: a\n\n  ${written.join('\n\n  ')}\n`,
    )
    const main = parse(project)
    expect(batch.filter(({ sign }) => main.textContent?.includes(sign))).toHaveLength(batch.length)
    const names = new Set([...main.querySelectorAll('*')].map(element => element.localName))
    for (const name of [
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'img',
      'form',
      'base',
      'meta',
      'link',
      'math',
    ])
      expect(names).not.toContain(name)
    const attributes = [...main.querySelectorAll('*')].flatMap(element => element.getAttributeNames())
    expect(attributes.filter(name => /^on|href|src|style|action|srcdoc/.test(name))).toEqual([])
    // A browser that reads it makes of it what was drawn, but takes each end of a line for the same.
    expect(main.innerHTML).toBe(project?.html.replaceAll(/\r\n?/g, '\n'))
  },
)

function parse(page: { html: string } | undefined): HTMLElement {
  return new DOMParser().parseFromString(page?.html ?? '', 'text/html').body
}

function textOf(page: { html: string } | undefined): string {
  return parse(page).textContent ?? ''
}

// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ShownTerm } from '../load/termState.ts'
import { renderApp } from '../testing/renderApp.tsx'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'

const term = sampleTerm([sampleProject({ title: 'One', organization: 'Jaeger' })])
const minute = 60_000
const now = Date.now()

async function readNote(state: Partial<ShownTerm>): Promise<string> {
  await renderApp('/terms/lfx-2025-3', term, state)
  const heading = await screen.findByRole('heading', { level: 1 })
  return heading.parentElement?.textContent ?? ''
}

describe('which text is shown', () => {
  it('is the one just read from GitHub', async () => {
    expect(await readNote({ origin: { kind: 'github', readAt: now } })).toMatch(
      /Read from cncf\/mentoring at \d\d:\d\d.*, just now\./,
    )
  })

  it('is one that was read on an earlier visit and is still current', async () => {
    expect(await readNote({ origin: { kind: 'stored', readAt: now - 3 * minute } })).toMatch(
      /Read from cncf\/mentoring at .*, (2|3) minutes ago\./,
    )
  })

  it('is the kept one while GitHub is asked, from when and how old', async () => {
    const readAt = now - 49 * 60 * minute
    expect(await readNote({ origin: { kind: 'stored', readAt }, check: { kind: 'asking' } })).toMatch(
      /Showing the copy that was read on .*\d{4}.*, 2 days ago; asking GitHub/,
    )
  })

  it('is the kept one when GitHub fails, with the reason and a way on', async () => {
    const note = await readNote({
      origin: { kind: 'stored', readAt: now - 60 * minute },
      check: { kind: 'failed', problem: { kind: 'timeout', seconds: 3 } },
    })
    expect(note).toMatch(
      /GitHub did not answer within 3 seconds\. Showing the copy that was read at .*, (59 minutes|one hour) ago\./,
    )
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
  })

  it('is the kept one when GitHub can’t be reached: what that may mean, and three ways on', async () => {
    const note = await readNote({
      origin: { kind: 'stored', readAt: now - 60 * minute },
      check: { kind: 'failed', problem: { kind: 'unreachable' } },
    })
    expect(note).toMatch(/could not be reached\. The browser does not say why: .*\(DNS\).* proxy/)
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
    const [document, terms] = ['the document itself', 'the terms that this browser keeps'].map(name =>
      screen.getByRole('link', { name }).getAttribute('href'),
    )
    expect(document).toMatch(/^https:\/\/github\.com\/cncf\/mentoring\/blob\/main\//)
    expect(terms).toBe('/terms')
  })

  it('is not kept for the next visit, and the page says why', async () => {
    expect(await readNote({ storageProblem: 'full' })).toContain('This browser’s storage is full')
  })

  it('is the earlier one where the newer one reads much worse, until the reader chooses', async () => {
    const note = await readNote({ offer: { of: 'projects', before: 39, after: 1 } })
    expect(note).toContain('it reads much worse: one project instead of 39')
    expect(screen.getByRole('button', { name: 'Show the newer document' })).toBeTruthy()
  })
})

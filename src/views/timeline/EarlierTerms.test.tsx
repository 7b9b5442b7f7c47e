// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { findCatalogueEntry } from '../../load/catalogue.ts'
import type { TermState } from '../../load/termState.ts'
import type { TermStore } from '../../load/termStore.ts'
import type { Notice } from '../../model/notice.ts'
import type { Milestone } from '../../model/term.ts'
import { sampleTerm } from '../../testing/sampleTerm.ts'
import { seedTimeline } from '../../time/seedTimeline.fixture.ts'
import { listTermNames } from '../../vocabulary/termNames.ts'
import { TermStoreProvider } from '../term/TermStoreContext.ts'
import { EarlierTerms } from './EarlierTerms.tsx'

const row = (key: string, activity: string, start: string, end?: string): Milestone => ({
  ...{ key, activity, start: { date: start }, written: '', notes: [], line: 1 },
  ...(end && { end: { date: end } }),
})

/** Of the document of 2024 Term 3. */
const timeline2024 = [
  row('applications_open', 'mentee applications open', '2024-07-31', '2024-08-13'),
  row('term_start', 'Mentorship program begins', '2024-09-09'),
  row('term_end', 'Last day of term', '2024-11-29'),
]

const july2026 = Date.parse('2026-07-07T12:00:00Z')

function renderEarlierTerms(termId: string, timeline: Milestone[], now = july2026, notices: Notice[] = []) {
  const entry = findCatalogueEntry(termId)
  if (!entry) throw new Error(termId)
  const states = new Map<string, TermState>()
  const opened: string[] = []
  let notify = () => {}
  let version = 0
  const store: TermStore = {
    open: id => void opened.push(id),
    retry: id => void opened.push(id),
    takeOffer() {},
    retryAll() {},
    refresh() {},
    listKept: async () => [],
    async showText() {},
    noteCatalogue() {},
    get: id => states.get(id) ?? { phase: 'loading' },
    getVersion: () => version,
    subscribe(onChange) {
      notify = onChange
      return () => {}
    },
  }
  render(
    <TermStoreProvider value={store}>
      <EarlierTerms
        term={sampleTerm([], { id: termId, timeline, notices })}
        entry={entry}
        viewpoint={{ now, zone: 'UTC', machineZone: 'UTC' }}
      />
    </TermStoreProvider>,
  )
  /** What the store makes of a term, told to the page. */
  const settle = (id: string, dates: Milestone[] | undefined) =>
    act(() => {
      const term = sampleTerm([], { id, timeline: dates ?? [] })
      const failed: TermState = { phase: 'failed', problem: { kind: 'offline' } }
      const origin = { kind: 'github', readAt: 0 } as const
      const names = listTermNames(term.projects)
      const check = { kind: 'answered' } as const
      const shown: TermState = { phase: 'shown', term, names, dates: term, origin, check }
      states.set(id, dates ? shown : failed)
      version++
      notify()
    })
  return { opened, settle, user: userEvent.setup() }
}

const cellsOf = (table: string, name: string) => {
  const header = within(screen.getByRole('table', { name: table })).getByRole('rowheader', { name })
  return within(header.closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(cell => cell.textContent)
}

it('reads earlier terms when asked, and sets them beside this one by their starts', async () => {
  const { opened, settle, user } = renderEarlierTerms('lfx-2025-3', seedTimeline)
  expect(opened).toEqual([])
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Read 5 earlier terms' }))
  expect(opened).toEqual(['lfx-2025-2', 'lfx-2025-1', 'lfx-2024-3', 'lfx-2023-3', 'lfx-2022-3'])
  expect(screen.getByText('Reading 5 earlier terms …')).toBeTruthy()

  settle('lfx-2024-3', timeline2024)
  const table = 'Terms side by side'
  expect(cellsOf(table, '2025, Term 3')).toEqual(['Mon 8 Sep 2025', '−39', '−27', '−12', '+36', '+78', '+81'])
  expect(cellsOf(table, '2024, Term 3')).toEqual(['Mon 9 Sep 2024', '−40', '−27', '–', '–', '–', '+81'])
})

it('says what could not be read, and tries again', async () => {
  const { opened, settle, user } = renderEarlierTerms('lfx-2025-3', seedTimeline)
  await user.click(screen.getByRole('button', { name: 'Read 5 earlier terms' }))
  for (const id of [...opened]) settle(id, undefined)
  expect(screen.getByText(/^LFX Mentorship 2025, Term 2: .*offline/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(opened).toHaveLength(10)
})

it('estimates what comes next for a term without dates, and says that it does', () => {
  const { settle } = renderEarlierTerms('lfx-2026-3', [])
  expect(screen.queryByRole('heading', { name: /Estimate/ })).toBeNull()
  settle('lfx-2025-3', seedTimeline)
  settle('lfx-2024-3', timeline2024)
  const part = screen.getByRole('heading', { name: 'Estimate, not announced' }).parentElement
  expect(part?.querySelector('p')?.textContent).toBe(
    'Going by the same term of 2025, 2024, moved by whole weeks, what comes next is “Project Proposals Open”, about Wed 1 Jul to Tue 28 Jul. No calendar here holds these days.',
  )
  // 31 July and 13 August 2024 were a Wednesday and a Tuesday, two years are 104 weeks.
  expect(cellsOf('Estimated dates', 'Mentee Applications Open')).toEqual([
    'Wed 29 Jul29 Jul – 30 Jul',
    'Tue 11 Aug',
  ])
})

it('reads the earlier terms of one without dates unasked', () => {
  const { opened } = renderEarlierTerms('lfx-2026-3', [])
  expect(opened).toContain('lfx-2025-3')
  expect(screen.queryByRole('button')).toBeNull()
})

it('estimates only the rows whose dates are not out', () => {
  const [applications, start] = timeline2024
  const notices: Notice[] = [
    {
      kind: 'date-missing',
      activity: 'Last Day of Term',
      message: '‘Last Day of Term’ has no date yet',
      line: 9,
    },
  ]
  const dated = [applications, start].flatMap(one => one ?? [])
  const { opened, settle } = renderEarlierTerms(
    'lfx-2024-3',
    dated,
    Date.parse('2024-08-01T00:00:00Z'),
    notices,
  )
  expect(opened).toContain('lfx-2023-3')
  settle('lfx-2023-3', [
    row('term_start', 'Mentorship begins', '2023-09-04'),
    row('term_end', 'Last day', '2023-11-30'),
  ])
  // 30 November 2023 was a Thursday, and a year is 52 weeks.
  expect(cellsOf('Estimated dates', 'Last day')).toEqual(['Thu 28 Nov', ''])
  const rows = within(screen.getByRole('table', { name: 'Estimated dates' })).getAllByRole('rowheader')
  expect(rows).toHaveLength(1)
})

it('estimates nothing for a term that would be over, or that has dates', () => {
  const past = renderEarlierTerms('lfx-2026-3', [], Date.parse('2027-01-01T00:00:00Z'))
  past.settle('lfx-2025-3', seedTimeline)
  const dated = renderEarlierTerms('lfx-2026-3', timeline2024)
  dated.settle('lfx-2025-3', seedTimeline)
  expect(screen.queryByRole('heading', { name: /Estimate/ })).toBeNull()
})

it('has no violations that axe finds', async () => {
  const { settle } = renderEarlierTerms('lfx-2026-3', [])
  settle('lfx-2025-3', seedTimeline)
  const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } }
  const { violations } = await axe.run(document.body, { rules })
  expect(violations.map(({ id }) => id)).toEqual([])
})

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findCatalogueEntry } from '../../load/catalogue.ts'
import type { Commits } from '../../load/commits.ts'
import type { Origin, TermState } from '../../load/termState.ts'
import type { TermStore } from '../../load/termStore.ts'
import { sampleTerm } from '../../testing/sampleTerm.ts'
import { listTermNames } from '../../vocabulary/termNames.ts'
import { FreshnessContext, SourceCommitContext } from '../term/Freshness.ts'
import { TermStoreProvider } from '../term/TermStoreContext.ts'
import { useCalendarSource } from './useCalendarSource.ts'

const readAt = Date.UTC(2026, 6, 7)
const since = Date.UTC(2026, 5, 1)
const committedAt = Date.UTC(2025, 6, 30)
const commit = { sha: 'a'.repeat(40), committedAt }
const readme = 'programs/lfx-mentorship/2025/03-Sep-Nov/README.md'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Known = { termId?: string; source?: string; origin?: Origin; commits?: Commits }

const fresh: Origin = { kind: 'github', readAt, since }

async function findAsOf({ termId = 'lfx-2025-3', source = '', origin = fresh, commits }: Known) {
  const term = sampleTerm([], { id: termId })
  const entry = findCatalogueEntry(termId)
  if (!entry) throw new Error(termId)
  const documents = { term, dates: term, names: listTermNames(term.projects) }
  const shown: TermState = { phase: 'shown', ...documents, origin, check: { kind: 'answered' } }
  const store = { get: () => shown, getVersion: () => 0, subscribe: () => () => {} } as Partial<TermStore>
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TermStoreProvider value={store as TermStore}>
      <FreshnessContext value={{ commits }}>
        <SourceCommitContext value={{ path: source, commit }}>{children}</SourceCommitContext>
      </FreshnessContext>
    </TermStoreProvider>
  )
  const { result } = renderHook(() => useCalendarSource(term, entry), { wrapper })
  await act(() => vi.advanceTimersByTimeAsync(3000))
  return result.current?.edition.asOf
}

it('is as old as the last commit of the document, as the published calendars are', async () => {
  expect(await findAsOf({ source: readme })).toBe(committedAt)
})

it('is as old as the text where the commit is that of another document', async () => {
  expect(await findAsOf({ source: readme.replace('README', 'dates') })).toBe(since)
})

it('does not rise with each reading of the same text, and does with another text', async () => {
  expect(await findAsOf({ origin: { kind: 'stored', readAt: readAt + 1000, since } })).toBe(since)
  expect(await findAsOf({ origin: { kind: 'github', readAt: readAt + 1000 } })).toBe(readAt + 1000)
})

it('is as old as the commit of the document with the dates, where that is another one', async () => {
  const findOf = vi.fn(async () => commit)
  const source = 'programs/lfx-mentorship/2020/q2/selected_projects.md'
  expect(await findAsOf({ termId: 'lfx-2020-2', source, commits: { findOf } })).toBe(committedAt)
  const datesPath = 'programs/lfx-mentorship/2020/q2/README.md'
  expect(findOf).toHaveBeenCalledWith(expect.objectContaining({ id: 'lfx-2020-2', path: datesPath }), readAt)
})

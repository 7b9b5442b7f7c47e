// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { findCatalogueEntry } from '../../load/catalogue.ts'
import type { TermState } from '../../load/termState.ts'
import type { TermStore } from '../../load/termStore.ts'
import { sampleTerm } from '../../testing/sampleTerm.ts'
import { listTermNames } from '../../vocabulary/termNames.ts'
import { SourceCommitContext } from '../term/Freshness.ts'
import { TermStoreProvider } from '../term/TermStoreContext.ts'
import { useCalendarSource } from './useCalendarSource.ts'

const term = sampleTerm([])
const readAt = Date.UTC(2026, 6, 7)
const committedAt = Date.UTC(2025, 6, 30)

function findAsOf(sourcePath: string): number | undefined {
  const entry = findCatalogueEntry(term.id)
  if (!entry) throw new Error(term.id)
  const origin = { kind: 'github', readAt } as const
  const documents = { term, dates: term, names: listTermNames(term.projects) }
  const shown: TermState = { phase: 'shown', ...documents, origin, check: { kind: 'answered' } }
  const store = { get: () => shown, getVersion: () => 0, subscribe: () => () => {} } as Partial<TermStore>
  const source = { path: sourcePath, commit: { sha: 'a'.repeat(40), committedAt } }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TermStoreProvider value={store as TermStore}>
      <SourceCommitContext value={source}>{children}</SourceCommitContext>
    </TermStoreProvider>
  )
  return renderHook(() => useCalendarSource(term, entry), { wrapper }).result.current?.edition.asOf
}

it('is as old as the last commit of the document, as the published calendars are', () => {
  expect(findAsOf('programs/lfx-mentorship/2025/03-Sep-Nov/README.md')).toBe(committedAt)
})

it('is as old as the reading where the commit is that of another document', () => {
  expect(findAsOf('programs/lfx-mentorship/2025/03-Sep-Nov/dates.md')).toBe(readAt)
})

import { useContext, useMemo } from 'react'
import type { Edition } from '../../calendar/calendarEvent.ts'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import { findUnchangedSince } from '../../load/termState.ts'
import type { Term } from '../../model/term.ts'
import { SourceCommitContext, useCommit } from '../term/Freshness.ts'
import { useTermState } from '../term/TermStoreContext.ts'

/**
 * A term with what its calendar entries need to know of its document; undefined while none is shown. The published
 * calendars are as old as the last commit of the document with the dates, and so are these where it is known.
 */
export function useCalendarSource(
  term: Term,
  entry: CatalogueEntry,
): { term: Term; edition: Edition } | undefined {
  const state = useTermState(term.id)
  const source = useContext(SourceCommitContext)
  const { datesPath } = entry
  const ofDates = useMemo(() => (datesPath ? { ...entry, path: datesPath } : undefined), [entry, datesPath])
  const datesCommit = useCommit(ofDates, state)
  if (state.phase !== 'shown') return undefined
  const path = datesPath ?? entry.path
  const commit = source.path === path ? source.commit : datesCommit
  return {
    term,
    edition: {
      asOf: commit?.committedAt ?? findUnchangedSince(state.origin),
      sourceLine: line => formatSourceUrl(path, line),
    },
  }
}

import { useContext } from 'react'
import type { Edition } from '../../calendar/calendarEvent.ts'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import { findAsOf } from '../../load/termState.ts'
import type { Term } from '../../model/term.ts'
import { SourceCommitContext } from '../term/Freshness.ts'
import { useTermState } from '../term/TermStoreContext.ts'

/**
 * A term with what its calendar entries need to know of its document; undefined while none is shown. The published
 * calendars are as old as the document's last commit, and so are these where it is known.
 */
export function useCalendarSource(
  term: Term,
  entry: CatalogueEntry,
): { term: Term; edition: Edition } | undefined {
  const state = useTermState(term.id)
  const source = useContext(SourceCommitContext)
  if (state.phase !== 'shown') return undefined
  const path = entry.datesPath ?? entry.path
  const commit = source.path === path ? source.commit : undefined
  return {
    term,
    edition: {
      asOf: commit?.committedAt ?? findAsOf(state.origin),
      sourceLine: line => formatSourceUrl(path, line),
    },
  }
}

import type { Edition } from '../../calendar/calendarEvent.ts'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import { findAsOf } from '../../load/termState.ts'
import type { Term } from '../../model/term.ts'
import { useTermState } from '../term/TermStoreContext.ts'

/** A term with what its calendar entries need to know of its document; undefined while none is shown. */
export function useCalendarSource(
  term: Term,
  entry: CatalogueEntry,
): { term: Term; edition: Edition } | undefined {
  const state = useTermState(term.id)
  if (state.phase !== 'shown') return undefined
  const { origin } = state
  const asOf = findAsOf(origin)
  return {
    term,
    edition: { asOf, sourceLine: line => formatSourceUrl(entry.datesPath ?? entry.path, line) },
  }
}

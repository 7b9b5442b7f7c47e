import { useEffect, useSyncExternalStore } from 'react'
import { type CatalogueEntry, findCatalogueEntry } from '../../load/catalogue.ts'
import type { ShownTerm } from '../../load/termState.ts'
import type { ProjectRef } from '../../model/shortlist.ts'
import type { Project, Term } from '../../model/term.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { useTermStore } from '../term/TermStoreContext.ts'

/** What is known of a starred project by now. */
export type StarredProject<Ref extends ProjectRef> = {
  item: Ref
  entry?: CatalogueEntry
  /** Undefined while its term is being read, and when the document no longer has it. */
  project?: Project
  /** What its term knows of names. */
  names?: TermNames
  dates?: Term
  /** How fresh what is known of its term is. */
  fresh?: Pick<ShownTerm, 'origin' | 'check'>
  state: 'loading' | 'failed' | 'found' | 'gone'
}

/** Opens the terms of the items, and finds each item's project in them. */
export function useStarredProjects<Ref extends ProjectRef>(items: readonly Ref[]): StarredProject<Ref>[] {
  const store = useTermStore()
  useSyncExternalStore(store.subscribe, store.getVersion)
  const terms = [...new Set(items.map(({ term }) => term))].join(' ')
  useEffect(() => {
    for (const term of terms.split(' ')) store.open(term)
  }, [store, terms])

  return items.map(item => {
    const state = store.get(item.term)
    const entry = findCatalogueEntry(item.term)
    if (state.phase === 'unknown') return { item, state: 'gone' }
    if (state.phase !== 'shown') return { item, entry, state: state.phase }
    const known = { item, entry, dates: state.dates, fresh: state }
    if (state.isDatesOnly) return { ...known, state: 'failed' }
    const project = state.term.projects.find(({ id }) => id === item.project)
    return { ...known, project, names: state.names, state: project ? 'found' : 'gone' }
  })
}

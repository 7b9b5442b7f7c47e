import { lazy, Suspense, useContext, useEffect } from 'react'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import { findMissingPart } from '../../load/missingPart.ts'
import type { ShownTerm } from '../../load/termState.ts'
import { FreshnessContext, SourceCommitContext, useChanges } from './Freshness.ts'
import { MissingPartNote } from './MissingPartNote.tsx'
import { OfferedDocument } from './OfferedDocument.tsx'
import { Provenance } from './Provenance.tsx'
import { useTermStore } from './TermStoreContext.ts'

// Seldom there, and never at the start.
const ChangesNote = lazy(() => import('./ChangesNote.tsx'))

/** What a reader should know of the shown text: where it is from, how fresh it is, what changed, what is offered. */
export default function AboutDocument({ state, entry }: { state: ShownTerm; entry: CatalogueEntry }) {
  const store = useTermStore()
  const { changes: followed } = useContext(FreshnessContext)
  const { commit } = useContext(SourceCommitContext)
  const changes = useChanges(entry.id)
  const missing = findMissingPart(entry, state)
  useEffect(() => followed?.follow(entry.id), [followed, entry.id])
  return (
    <>
      <Provenance state={state} entry={entry} commit={commit} onRetry={() => store.retry(entry.id)} />
      {missing && <MissingPartNote missing={missing} />}
      {state.offer && <OfferedDocument offer={state.offer} onTake={() => store.takeOffer(entry.id)} />}
      {changes && (
        <Suspense>
          <ChangesNote termId={entry.id} changes={changes} />
        </Suspense>
      )}
    </>
  )
}

import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Term } from '../../model/term.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { AcrossTerms } from './AcrossTerms.tsx'
import { EarlierTermsButton } from './EarlierTermsButton.tsx'
import { EstimatedDates } from './EstimatedDates.tsx'
import { useEarlierTerms } from './useEarlierTerms.ts'

type Props = { term: Term; entry: CatalogueEntry; viewpoint: Viewpoint }

/** What earlier terms tell: where this one differs, and what to expect of it while its dates are not out. */
export function EarlierTerms({ term, entry, viewpoint }: Props) {
  const { terms, isAsked, read } = useEarlierTerms(entry.id)
  // The dates of Google Summer of Code are Google's: its documents have next to none.
  if (terms.length === 0 || entry.programme !== 'lfx') return null
  return (
    <div className="mt-12 space-y-4">
      {term.timeline.length === 0 && (
        <EstimatedDates termId={entry.id} earlier={terms} viewpoint={viewpoint} />
      )}
      <h2 className="pt-4 border-b border-line pb-1 text-small font-semibold">Beside earlier terms</h2>
      <AcrossTerms term={term} entry={entry} earlier={terms} />
      <EarlierTermsButton terms={terms} isAsked={isAsked} onRead={read} />
    </div>
  )
}

import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Term } from '../../model/term.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { canonicalMilestone } from '../../vocabulary/canonicalMilestone.ts'
import { findMilestone } from '../../vocabulary/findMilestone.ts'
import { AcrossTerms } from './AcrossTerms.tsx'
import { EarlierTermsButton } from './EarlierTermsButton.tsx'
import { EstimatedDates } from './EstimatedDates.tsx'
import { findUndatedRows } from './findUndatedRows.ts'
import { useEarlierTerms } from './useEarlierTerms.ts'

type Props = { term: Term; entry: CatalogueEntry; viewpoint: Viewpoint }

/** What earlier terms tell: where this one differs, and what to expect of it while its dates are not out. */
export function EarlierTerms({ term, entry, viewpoint }: Props) {
  const missing = missingMilestones(term)
  // The dates of Google Summer of Code are Google's: its documents have next to none.
  const isCompared = entry.programme === 'lfx'
  const isEstimated = isCompared && missing !== 'none'
  const { terms, isAsked, read } = useEarlierTerms(entry.id, isEstimated)
  if (terms.length === 0 || !isCompared) return null
  const isEmpty = terms.every(({ state }) => state.phase !== 'shown')
  return (
    <div className={`mt-12 space-y-4 ${isEmpty ? 'print:hidden' : ''}`}>
      {isEstimated && (
        <EstimatedDates termId={entry.id} earlier={terms} missing={missing} viewpoint={viewpoint} />
      )}
      <h2 className="pt-4 border-b border-line pb-1 text-small font-semibold">Beside earlier terms</h2>
      <AcrossTerms term={term} entry={entry} earlier={terms} />
      <EarlierTermsButton terms={terms} isAsked={isAsked} onRead={read} />
    </div>
  )
}

/** Which dates are to be estimated: all of a term without any, else those of rows that give none. */
function missingMilestones(term: Term): 'all' | 'none' | string[] {
  if (term.timeline.length === 0) return 'all'
  const dated = new Set(term.timeline.map(({ key }) => canonicalMilestone(key)))
  const undated = findUndatedRows(term)
    .flatMap(({ activity }) => findMilestone(activity) ?? [])
    .filter(key => !dated.has(key))
  return undated.length > 0 ? undated : 'none'
}

import type { Milestone } from '../../model/term.ts'
import { useChanges } from '../term/Freshness.ts'

/** Says in a row that its date is new, or where it stood, when the reader saw the term last. */
export function DateChangeMark({ termId, milestone }: { termId: string; milestone: Milestone }) {
  const { activity, written } = milestone
  const change = useChanges(termId)?.dates.find(one => one.activity === activity && one.after === written)
  if (!change) return null
  return (
    <span className="block ps-6 text-small text-quiet print:hidden">
      <span className="inline-block border border-strong-line px-1">
        {change.before === undefined ? (
          'new date'
        ) : (
          <>
            moved from <q>{change.before}</q>
          </>
        )}
      </span>
    </span>
  )
}

import { describeLoadProblem } from '../../load/describeLoadProblem.ts'
import type { EarlierTerm } from './useEarlierTerms.ts'

type Props = { terms: readonly EarlierTerm[]; isAsked: boolean; onRead: () => void }

/** Reads the earlier terms that are not at hand, and says what became of it. */
export function EarlierTermsButton({ terms, isAsked, onRead }: Props) {
  const missing = terms.filter(({ state }) => state.phase !== 'shown')
  const failed = missing.flatMap(({ entry, state }) => (state.phase === 'failed' ? [{ entry, state }] : []))
  const isReading = isAsked && failed.length < missing.length
  return (
    <div aria-live="polite" className="space-y-1 text-small print:hidden">
      {isReading && <p className="text-quiet">Reading {name(missing.length - failed.length)} …</p>}
      {failed.map(({ entry, state }) => (
        <p key={entry.id} className="text-quiet">
          {entry.label}: {describeLoadProblem(state.problem)}
        </p>
      ))}
      {missing.length > 0 && !isReading && (
        <button type="button" className="control" onClick={onRead}>
          {failed.length === missing.length ? 'Try again' : `Read ${name(missing.length)}`}
        </button>
      )}
    </div>
  )
}

function name(count: number): string {
  return count === 1 ? 'one earlier term' : `${count} earlier terms`
}

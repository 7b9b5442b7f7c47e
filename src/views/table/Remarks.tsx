import type { Explored } from '../../explore/explore.ts'
import { facetLabels } from '../../explore/facetValues.ts'

type Props = { explored: Explored; problems: readonly string[] }

/** What of the address or the query could not be taken as it stands; said aloud when it comes up. */
export function Remarks({ explored, problems }: Props) {
  const remarks = [
    ...problems,
    ...explored.unknown.map(
      ({ facet, value }) => `No project of this term has “${value}” as its ${facetLabels[facet]}.`,
    ),
    ...explored.corrections.map(
      ({ written, taken }) => `Nothing has “${written}”; showing “${taken}” instead.`,
    ),
  ]
  return (
    <div aria-live="polite">
      {remarks.length > 0 && (
        <ul className="mb-2 border-s-2 border-strong-line ps-3 text-small">
          {remarks.map(remark => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

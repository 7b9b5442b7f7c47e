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
    <ul
      aria-live="polite"
      className="mb-2 border-s-2 border-strong-line ps-3 text-small empty:mb-0 empty:border-0"
    >
      {remarks.map(remark => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}

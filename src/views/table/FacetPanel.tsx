import { useMemo } from 'react'
import { countFacetOf } from '../../explore/countFacet.ts'
import type { Explored } from '../../explore/explore.ts'
import { facetLabels } from '../../explore/facetValues.ts'
import { type FacetName, facetNames, type TableView } from '../../explore/tableView.ts'
import { useAfterwards } from '../../ui/useAfterwards.ts'
import { FacetGroup } from './FacetGroup.tsx'

type Props = { explored: Explored; view: TableView; onChange: (view: TableView) => void }

/** One group of checkboxes per facet that the term offers a choice in. Its counts are drawn after the rows. */
export default function FacetPanel({ explored, view, onChange }: Props) {
  const counted = useAfterwards(explored)
  return (
    <div className="space-y-6">
      {facetNames.map(facet => (
        <CountedGroup key={facet} facet={facet} counted={counted} view={view} onChange={onChange} />
      ))}
    </div>
  )
}

type GroupProps = Pick<Props, 'view' | 'onChange'> & { facet: FacetName; counted: Explored }

/** Each counts for itself, so that the page answers between two of them. */
function CountedGroup({ facet, counted, view, onChange }: GroupProps) {
  const values = useMemo(() => countFacetOf(counted, facet), [counted, facet])
  if (values.length === 0) return null
  return (
    <FacetGroup facet={facet} label={facetLabels[facet]} values={values} view={view} onChange={onChange} />
  )
}

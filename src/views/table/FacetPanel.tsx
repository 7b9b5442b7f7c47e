import { useMemo } from 'react'
import { countFacets } from '../../explore/countFacets.ts'
import type { Explored } from '../../explore/explore.ts'
import { facetLabels } from '../../explore/facetValues.ts'
import { facetNames, type TableView } from '../../explore/tableView.ts'
import { useAfterwards } from '../../ui/useAfterwards.ts'
import { FacetGroup } from './FacetGroup.tsx'

type Props = { explored: Explored; view: TableView; onChange: (view: TableView) => void }

/** One group of checkboxes per facet that the term offers a choice in. Its counts are drawn after the rows. */
export default function FacetPanel({ explored, view, onChange }: Props) {
  const counted = useAfterwards(explored)
  const facets = useMemo(() => countFacets(counted), [counted])
  return (
    <div className="space-y-6">
      {facetNames
        .filter(facet => facets[facet].length > 0)
        .map(facet => (
          <FacetGroup
            key={facet}
            facet={facet}
            label={facetLabels[facet]}
            values={facets[facet]}
            view={view}
            onChange={onChange}
          />
        ))}
    </div>
  )
}

import type { Explored } from '../../explore/explore.ts'
import { facetLabels } from '../../explore/facetValues.ts'
import { facetNames, type TableView } from '../../explore/tableView.ts'
import { FacetGroup } from './FacetGroup.tsx'

type Props = { facets: Explored['facets']; view: TableView; onChange: (view: TableView) => void }

/** One group of checkboxes per facet that the term offers a choice in. */
export default function FacetPanel({ facets, view, onChange }: Props) {
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

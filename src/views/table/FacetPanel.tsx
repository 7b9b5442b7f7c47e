import { memo, useMemo } from 'react'
import type { ViewChange } from '../../explore/changeTableView.ts'
import { countFacetOf } from '../../explore/countFacet.ts'
import type { Explored } from '../../explore/explore.ts'
import { facetLabels } from '../../explore/facetValues.ts'
import { type FacetName, facetNames, type TableView } from '../../explore/tableView.ts'
import { useAfterwards } from '../../ui/useAfterwards.ts'
import { useSame } from '../../ui/useSame.ts'
import { FacetGroup } from './FacetGroup.tsx'

type Props = {
  explored: Explored
  onChange: (change: ViewChange) => void
}

/** One group of checkboxes per facet that the term offers a choice in. Its counts are drawn after the rows. */
export default memo(function FacetPanel({ explored, onChange }: Props) {
  const counted = useAfterwards(explored)
  // A control shows at once what it was told; a letter in the search box draws none anew.
  const chosen = useSame(explored.view.facets)
  return (
    <div className="space-y-6">
      {facetNames.map(facet => (
        <CountedGroup
          key={facet}
          facet={facet}
          counted={counted}
          choice={chosen[facet]}
          onChange={onChange}
        />
      ))}
    </div>
  )
})

type GroupProps = Pick<Props, 'onChange'> & {
  facet: FacetName
  counted: Explored
  choice: TableView['facets'][FacetName]
}

/** Each counts for itself, so that the page answers between two of them. */
const CountedGroup = memo(function CountedGroup({ facet, counted, choice, onChange }: GroupProps) {
  const values = useMemo(() => countFacetOf(counted, facet), [counted, facet])
  if (values.length === 0) return null
  return (
    <FacetGroup
      facet={facet}
      label={facetLabels[facet]}
      values={values}
      choice={choice}
      onChange={onChange}
    />
  )
})

import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  tableFeatures,
} from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { readFacetValues } from '../../src/explore/facetValues.ts'
import { type FacetName, facetNames } from '../../src/explore/tableView.ts'
import type { Project } from '../../src/model/term.ts'
import type { TermNames } from '../../src/vocabulary/termNames.ts'

type Row = Readonly<Record<FacetName, readonly string[]>>

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
})
const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns(
  facetNames.map(name =>
    helper.accessor(row => row[name], {
      id: name,
      getUniqueValues: row => [...row[name]],
      filterFn: (row, _, wanted: readonly string[]) => wanted.some(slug => row.original[name].includes(slug)),
    }),
  ),
)

/** TanStack Table's own filtering and facet counts over the same values: what `explore` is compared with. */
export function createTanStackFacets(projects: readonly Project[], names: TermNames) {
  const valuesOf = readFacetValues(names)
  const data: Row[] = projects.map(
    project =>
      Object.fromEntries(
        facetNames.map(name => [name, valuesOf[name](project).map(({ slug }) => slug)]),
      ) as Record<FacetName, string[]>,
  )
  const table = constructTable({ features, columns, data })
  /** The rows left, after all counts have been asked for. */
  return (chosen: Partial<Record<FacetName, readonly string[]>>): number => {
    table.setColumnFilters(Object.entries(chosen).map(([id, value]) => ({ id, value })))
    for (const name of facetNames) table.getColumn(name)?.getFacetedUniqueValues()
    return table.getRowModel().rows.length
  }
}

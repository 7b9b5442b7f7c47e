import type { ActiveFilter } from './activeFilters.ts'
import { countRows } from './bitSet.ts'
import { clearFilters } from './changeTableView.ts'
import { filterRows } from './filterRows.ts'
import type { ProjectIndex } from './indexProjects.ts'
import type { TableView } from './tableView.ts'

export type Relaxation = Omit<ActiveFilter, 'phrase'> & { readonly count: number }

/**
 * For a view without rows: which filters give rows when they are dropped, most rows first. Where no single one does,
 * dropping all of them.
 */
export function relaxFilters(
  index: ProjectIndex,
  view: TableView,
  active: readonly ActiveFilter[],
): Relaxation[] {
  const single = active
    .map(filter => ({ ...filter, count: countRows(filterRows(index, filter.view).rows) }))
    .filter(({ count }) => count > 0)
  if (single.length > 0 || active.length === 0) return single.sort((a, b) => b.count - a.count)
  return [{ label: 'all filters', view: clearFilters(view), count: index.projects.length }]
}

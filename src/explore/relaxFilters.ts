import type { ActiveFilter } from './activeFilters.ts'
import { countRows } from './bitSet.ts'
import { clearFilters } from './changeTableView.ts'
import { type Filtered, filterRows } from './filterRows.ts'
import type { ProjectIndex } from './indexProjects.ts'
import type { TableView } from './tableView.ts'

export type Relaxation = Omit<ActiveFilter, 'phrase'> & { readonly count: number }

/** More filters at once have too many combinations to try, and are no advice any more. */
const mostAtOnce = 3

/**
 * For a view without rows: the fewest filters that give rows when they are dropped, one alone or several together, most
 * rows first. Where that takes more than three, dropping all of them.
 */
export function relaxFilters(
  index: ProjectIndex,
  view: TableView,
  listActive: (view: TableView, filtered: Filtered) => readonly ActiveFilter[],
): Relaxation[] {
  /** `from` keeps a set of filters from being tried in every order. */
  function dropEach(before: TableView, from: number, labels: readonly string[]): Tried[] {
    return listActive(before, filterRows(index, before))
      .slice(from)
      .map(({ label, view: after }, at) => {
        const count = countRows(filterRows(index, after).rows)
        return {
          label: [...labels, label].join(' and '),
          labels: [...labels, label],
          view: after,
          count,
          next: from + at,
        }
      })
  }

  let tried = dropEach(view, 0, [])
  if (tried.length === 0) return []
  for (let dropped = 1; dropped <= mostAtOnce; dropped++) {
    const helpful = tried.filter(({ count }) => count > 0)
    if (helpful.length > 0) {
      return helpful
        .sort((a, b) => b.count - a.count)
        .map(({ label, view: after, count }) => ({ label, view: after, count }))
    }
    tried = tried.flatMap(({ view: after, next, labels }) => dropEach(after, next, labels))
  }
  return [{ label: 'all filters', view: clearFilters(view), count: index.projects.length }]
}

type Tried = Relaxation & { labels: readonly string[]; next: number }

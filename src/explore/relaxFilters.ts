import { type ActiveFilter, listActiveFilters } from './activeFilters.ts'
import { countRows } from './bitSet.ts'
import { clearFilters } from './changeTableView.ts'
import { filterRows } from './filterRows.ts'
import type { ProjectIndex } from './indexProjects.ts'
import type { TableView } from './tableView.ts'

export type Relaxation = Omit<ActiveFilter, 'phrase'> & { readonly count: number }

/** More filters at once are no advice any more. */
const mostAtOnce = 3

/** Among more filters than these, several at once have too many combinations: 35 have 6,545 of three, eight have 56. */
const mostCombined = 8

/**
 * For a view without rows: the fewest filters that give rows when they are dropped, one alone or several together, most
 * rows first. Where that takes more than three, or there are too many to combine, dropping all of them.
 */
export function relaxFilters(index: ProjectIndex, view: TableView): Relaxation[] {
  /** `from` keeps a set of filters from being tried in every order. */
  function dropEach(before: TableView, from: number, labels: readonly string[]): Tried[] {
    return listActiveFilters(index, before, filterRows(index, before).parts)
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
  const most = tried.length > mostCombined ? 1 : mostAtOnce
  for (let dropped = 1; dropped <= most; dropped++) {
    const helpful = tried.filter(({ count }) => count > 0)
    if (helpful.length > 0) {
      return helpful
        .sort((a, b) => b.count - a.count)
        .map(({ label, view: after, count }) => ({ label, view: after, count }))
    }
    if (dropped < most)
      tried = tried.flatMap(({ view: after, next, labels }) => dropEach(after, next, labels))
  }
  return [{ label: 'all filters', view: clearFilters(view), count: index.projects.length }]
}

type Tried = Relaxation & { labels: readonly string[]; next: number }

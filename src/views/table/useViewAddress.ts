import { useRouter } from '@tanstack/react-router'
import { type TableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'

/**
 * Makes the canonical address of a view: the term by its name, defaults and parameters of others left out. `kept` is
 * what every page has of the address it is made on.
 */
export function useViewAddress(): (termId: string, view: TableView, kept: UrlSearch) => string {
  const router = useRouter()
  return (termId, view, kept) => {
    const { href } = router.buildLocation({
      to: '/terms/$term',
      params: { term: termId },
      search: { ...writeTableView(view), ...kept },
    })
    return new URL(router.history.createHref(href), window.location.origin).href
  }
}

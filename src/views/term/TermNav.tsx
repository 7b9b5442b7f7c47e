import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { readTableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'

/** The pages of a term. What belongs to all of them goes along; a table's filters come back to the table. */
export function TermNav({ termId }: { termId: string }) {
  const search = useSearch({ strict: false }) as UrlSearch
  const { pathname } = useLocation()
  const here = /\/(timeline|source)$/.exec(pathname)?.[1] ?? 'projects'
  const params = { term: termId }
  const kept = keepEverywhere(search)
  const shared = { params, search: { ...writeTableView(readTableView(search).view), ...kept } }
  return (
    <nav aria-label="Pages of this term" className="flex gap-4 print:hidden">
      <Link to="/terms/$term" {...shared} activeOptions={{ exact: true }} {...look(here === 'projects')}>
        Projects
      </Link>
      <Link to="/terms/$term/timeline" {...shared} search={kept} {...look(here === 'timeline')}>
        Timeline
      </Link>
      <Link to="/terms/$term/source" {...shared} search={kept} {...look(here === 'source')}>
        Source
      </Link>
    </nav>
  )
}

function look(isHere: boolean) {
  const place = isHere ? 'border-ink text-ink' : 'border-transparent text-link hover:border-line'
  return {
    className: `inline-block border-b-2 py-1 ${place}`,
    'aria-current': isHere ? 'page' : undefined,
  } as const
}

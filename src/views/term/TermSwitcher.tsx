import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { readTableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { useCatalogue } from './useCatalogue.ts'

const programmes = [
  { id: 'lfx', label: 'LFX Mentorship' },
  { id: 'gsoc', label: 'Google Summer of Code' },
]

/** Goes to another term: to its timeline from a timeline, else to its table, with the same filters. */
export function TermSwitcher() {
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as UrlSearch
  const { pathname } = useLocation()
  const [, here = '', page] = /^\/terms\/([^/]+)(?:\/(\w+))?/.exec(pathname) ?? []
  const catalogue = useCatalogue()
  const isListed = catalogue.some(({ id }) => id === here)

  function goTo(term: string) {
    const kept = keepEverywhere(search)
    if (page === 'timeline' || page === 'source') {
      void navigate({ to: `/terms/$term/${page}`, params: { term }, search: kept })
      return
    }
    const filters = { ...writeTableView(readTableView(search).view), ...kept }
    void navigate({ to: '/terms/$term', params: { term }, search: filters })
  }

  return (
    <label className="text-small">
      <span className="sr-only">Term</span>
      <select
        className="control max-w-44 sm:max-w-none"
        value={isListed ? here : ''}
        onChange={event => goTo(event.target.value)}
      >
        {!isListed && (
          <option value="" disabled>
            {pathname === '/' ? 'Newest term' : 'Choose a term'}
          </option>
        )}
        {programmes.map(({ id, label }) => (
          <optgroup key={id} label={label}>
            {catalogue
              .filter(({ programme }) => programme === id)
              .map(entry => (
                <option key={entry.id} value={entry.id}>
                  {entry.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

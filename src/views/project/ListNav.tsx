import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isFiltered } from '../../explore/changeTableView.ts'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { explore } from '../../explore/explore.ts'
import { indexProjects } from '../../explore/indexProjects.ts'
import { findNeighbours } from '../../explore/neighbours.ts'
import { readTableView, writeTableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { withTextSearch } from '../../explore/withTextSearch.ts'
import type { Project, Term } from '../../model/term.ts'
import type { TermNames } from '../../vocabulary/termNames.ts'
import { Remarks } from '../table/Remarks.tsx'
import { useBackKeys } from './useBackKeys.ts'

type Props = { term: Term; names: TermNames; project: Project }

/** Back to the list, and to the projects before and after this one in it. */
export function ListNav({ term, names, project }: Props) {
  const search = useSearch({ strict: false }) as UrlSearch
  const { state } = useLocation()
  const { view, problems } = useMemo(() => readTableView(search), [search])
  const explored = useMemo(
    () => explore(withTextSearch(indexProjects(term.projects, names)), view),
    [term, names, view],
  )
  const { rows } = explored
  // A shared address may carry filters that this project does not pass: then it stands in the whole list.
  const inList = rows.some(({ id }) => id === project.id)
  const neighbours = findNeighbours(inList ? rows : term.projects, project.id)
  const ways = {
    term,
    look: state.listLook,
    search: { ...(inList ? writeTableView(view) : {}), ...keepEverywhere(search) },
  }
  const listSearch = { ...ways.search, ...ways.look }
  useBackKeys(term.id, listSearch)
  const size = inList ? rows.length : term.projects.length
  return (
    <>
      <nav
        aria-label="Projects of the list"
        className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small print:hidden"
      >
        <Link
          to="/terms/$term"
          params={{ term: term.id }}
          search={listSearch}
          activeOptions={{ exact: true }}
          className="link py-1"
        >
          ← {size} {size === 1 ? 'project' : 'projects'}
        </Link>
        {neighbours && (
          <>
            <span className="text-quiet">
              {neighbours.position} of {neighbours.of}
            </span>
            <NeighbourLink label="Previous" project={neighbours.previous} {...ways} />
            <NeighbourLink label="Next" project={neighbours.next} {...ways} />
          </>
        )}
      </nav>
      <Remarks
        explored={explored}
        problems={
          inList || !isFiltered(view)
            ? problems
            : [
                ...problems,
                'The filters of this address leave this project out, so its list is the whole term.',
              ]
        }
      />
    </>
  )
}

type NeighbourProps = {
  label: string
  term: Term
  project: Project | undefined
  search: UrlSearch
  look: UrlSearch | undefined
}

function NeighbourLink({ label, term, project, search, look }: NeighbourProps) {
  if (!project) return <span className="py-1 text-quiet">{label}</span>
  return (
    <Link
      to="/terms/$term/projects/$project"
      params={{ term: term.id, project: project.id }}
      search={search}
      state={{ listLook: look }}
      className="link py-1"
      title={project.title}
    >
      {label}
      <span className="sr-only">: {project.title}</span>
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { findNearest } from '../../explore/nearest.ts'
import type { Term } from '../../model/term.ts'
import { useKept } from '../term/useKept.ts'

/** An id that no project of the term has, and the ones that were probably meant. */
export function UnknownProject({ term, projectId }: { term: Term; projectId: string }) {
  const nearest = findNearest(
    projectId,
    term.projects.map(({ id, title, organization }) => ({ id, label: title, organization })),
    5,
  )
  const kept = useKept()
  return (
    <div className="max-w-[42rem] space-y-3">
      <h1 className="font-serif text-title font-semibold lg:text-display">This project is not in the term</h1>
      <p>
        No project here is called <code className="font-mono text-small break-all">{projectId}</code>.
        Maintainers may have renamed or withdrawn it.
      </p>
      {nearest.length === 0 ? (
        <p>None of its projects has a name like that.</p>
      ) : (
        <>
          <p>Did you mean:</p>
          <ul className="list-disc space-y-1 ps-5">
            {nearest.map(({ id, label, organization }) => (
              <li key={id}>
                <Link
                  to="/terms/$term/projects/$project"
                  params={{ term: term.id, project: id }}
                  search={kept}
                  className="link"
                >
                  {label}
                </Link>{' '}
                <span className="text-quiet">{organization}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link
          to="/terms/$term"
          params={{ term: term.id }}
          search={kept}
          activeOptions={{ exact: true }}
          className="link"
        >
          All {term.projects.length} projects
        </Link>{' '}
        of the term, or{' '}
        <Link to="/terms" search={kept} activeOptions={{ exact: true }} className="link">
          another term
        </Link>
      </p>
    </div>
  )
}

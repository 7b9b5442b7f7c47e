import { Link } from '@tanstack/react-router'
import { useContext } from 'react'
import type { ChangesSince } from '../../load/changesStore.ts'
import type { ChangedDate } from '../../model/compareTerms.ts'
import type { Project } from '../../model/term.ts'
import { FreshnessContext } from './Freshness.ts'
import { useKept } from './useKept.ts'

type Props = { termId: string; changes: ChangesSince }

/** What changed in a term since the reader saw it last: a line that unfolds into the list. */
export default function ChangesNote({ termId, changes }: Props) {
  const { changes: store } = useContext(FreshnessContext)
  const { since, added, removed, edited, dates } = changes
  return (
    <details className="mt-2 border-s-2 border-strong-line ps-3 text-small print:hidden">
      <summary>
        Changed since your last visit (
        <time dateTime={new Date(since).toISOString()}>{formatMoment(since)}</time>
        ): {describeCounts(changes)}
      </summary>
      <ul className="my-2 max-w-[52rem] space-y-1">
        {added.map(project => (
          <li key={`added ${project.id}`}>
            New: <ProjectLink termId={termId} project={project} />
          </li>
        ))}
        {edited.map(({ project, parts }) => (
          <li key={`edited ${project.id}`}>
            Edited ({parts.join(', ')}): <ProjectLink termId={termId} project={project} />
          </li>
        ))}
        {removed.map(({ id, title, organization }) => (
          <li key={`removed ${id}`}>
            Removed: {title}, {organization}
          </li>
        ))}
        {dates.map(date => (
          <li key={`date ${date.activity} ${date.before} ${date.after}`}>{describeDate(date)}</li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => void store?.markSeen(termId)}>
        Mark as seen
      </button>
    </details>
  )
}

function ProjectLink({ termId, project }: { termId: string; project: Project }) {
  return (
    <>
      <Link
        to="/terms/$term/projects/$project"
        params={{ term: termId, project: project.id }}
        search={useKept()}
        className="link"
      >
        {project.title}
      </Link>
      , {project.organization}
    </>
  )
}

function describeCounts({ added, removed, edited, dates }: ChangesSince): string {
  const projects = [
    [added, 'new'],
    [edited, 'edited'],
    [removed, 'removed'],
  ] as const
  const parts = projects.filter(([list]) => list.length > 0).map(([list, what]) => `${list.length} ${what}`)
  if (dates.length > 0) parts.push(dates.length === 1 ? 'one date' : `${dates.length} dates`)
  return parts.join(', ')
}

function describeDate({ activity, before, after }: ChangedDate): string {
  if (before === undefined) return `New date: ${activity}, ${after}`
  if (after === undefined) return `Date removed: ${activity}, ${before}`
  return `Date changed: ${activity}, ${before} → ${after}`
}

function formatMoment(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(ms)
}

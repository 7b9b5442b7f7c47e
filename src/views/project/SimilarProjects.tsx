import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { findSimilar } from '../../explore/similar.ts'
import type { Project, Term } from '../../model/term.ts'
import { useKept } from '../term/useKept.ts'

const shownProjects = 4
const shownReasons = 4

/** Projects of the term that want much the same, and why they are offered. */
export function SimilarProjects({ term, project }: { term: Term; project: Project }) {
  const kept = useKept()
  const similar = useMemo(() => findSimilar(term.projects, project, shownProjects), [term, project])
  if (similar.length === 0) return null
  return (
    <section className="mt-12 max-w-[64rem] print:hidden">
      <h2 className="mb-2 border-b border-ink pb-1 text-small font-semibold">Similar projects</h2>
      <ul className="gap-x-16 md:columns-2">
        {similar.map(({ project: other, reasons }) => (
          <li key={other.id} className="break-inside-avoid py-1.5">
            <Link
              to="/terms/$term/projects/$project"
              params={{ term: term.id, project: other.id }}
              search={kept}
              className="link font-serif"
            >
              {other.title}
            </Link>
            <span className="block text-small text-quiet">
              {other.organization}; shares {reasons.slice(0, shownReasons).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

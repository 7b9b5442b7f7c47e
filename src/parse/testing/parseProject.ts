import type { Project, Term } from '../../model/term.ts'
import { parseTerm } from '../parseTerm.ts'

/** The term of a document with one organization, one project and the given lines below its heading. */
export function parseBody(...lines: string[]): Term {
  return parseTerm(['### Harbor', '', '#### A project', ...lines].join('\n'), 'lfx-2025-3')
}

/** The project of `parseBody`; fails where there is none or more than one. */
export function parseProject(...lines: string[]): Project {
  const { projects } = parseBody(...lines)
  const [project] = projects
  if (!project || projects.length > 1) throw new Error(`${projects.length} projects`)
  return project
}

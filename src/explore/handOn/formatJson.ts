import type { HandOnRow } from './handOnRow.ts'
import { describeProvenance, type Provenance } from './provenance.ts'

/** The projects as the model has them, without addresses of mentors: they ask not to be mailed. */
export function formatJson(rows: readonly HandOnRow[], provenance: Provenance): string {
  const projects = rows.map(({ project, ...about }) => ({
    ...project,
    mentors: project.mentors.map(({ email: _, ...mentor }) => mentor),
    ...about,
  }))
  return `${JSON.stringify({ provenance: describeProvenance(provenance), projects }, null, 2)}\n`
}

import type { Explored } from '../../explore/explore.ts'

/** '12 of 39 projects, Skill: Go, Search: operator' */
export function describeView({ rows, total, active }: Explored): string {
  return [`${rows.length} of ${total} projects`, ...active.map(({ label }) => label)].join(', ')
}

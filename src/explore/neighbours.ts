import type { Project } from '../model/term.ts'

/** `position` is 1-based. */
export type Neighbours = { previous?: Project; next?: Project; position: number; of: number }

/** The projects before and after one in a list; undefined when it isn't in the list. */
export function findNeighbours(rows: readonly Project[], projectId: string): Neighbours | undefined {
  const at = rows.findIndex(({ id }) => id === projectId)
  if (at < 0) return undefined
  return { previous: rows[at - 1], next: rows[at + 1], position: at + 1, of: rows.length }
}

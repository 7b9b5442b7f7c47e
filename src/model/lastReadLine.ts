import type { Term } from './term.ts'

/** The last line of the document that became part of the model: how far it was read. */
export function lastReadLine({ projects, sections, timeline, notices }: Term): number {
  const ends = [...projects, ...sections].map(({ endLine }) => endLine)
  return Math.max(0, ...ends, ...[...timeline, ...notices].map(({ line }) => line))
}

import type { Term } from './term.ts'

/** The last line of the document that became part of the model: how far it was read. */
export function lastReadLine({ projects, sections, timeline, notices }: Term): number {
  const ends = [...projects, ...sections].map(({ endLine }) => endLine)
  // Not by Math.max: a quarter of a million arguments are too many.
  return [...ends, ...[...timeline, ...notices].map(({ line }) => line)].reduce(
    (last, line) => Math.max(last, line),
    0,
  )
}

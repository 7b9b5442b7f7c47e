import type { Project } from '../../model/term.ts'

/** A project as a list that is handed on shows it. */
export type HandOnRow = {
  project: Project
  /** The term's label. */
  term: string
  /** The exact lines on GitHub. */
  sourceUrl: string
  /** A private note, where the reader hands on their shortlist. */
  note?: string
}

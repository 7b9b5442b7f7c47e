import type { Term } from '../../model/term.ts'

/** A row that the document announces without a date that can be read. */
export type UndatedRow = { activity: string; message: string; line: number }

export function findUndatedRows({ notices }: Pick<Term, 'notices'>): UndatedRow[] {
  return notices.flatMap(({ kind, activity, message, line }) =>
    kind === 'date-missing' && activity ? [{ activity, message, line }] : [],
  )
}

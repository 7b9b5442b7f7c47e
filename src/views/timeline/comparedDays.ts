import type { AlignedTerm } from '../../time/alignTerm.ts'

/** The columns of the comparison: the days that people plan by. */
export const comparedDays: readonly { label: string; key: string; edge: 'from' | 'last' }[] = [
  { label: 'Applications open', key: 'applications_open', edge: 'from' },
  { label: 'Applications close', key: 'applications_open', edge: 'last' },
  { label: 'Selection', key: 'selection_notify', edge: 'from' },
  { label: 'Midterm', key: 'midterm_evals', edge: 'last' },
  { label: 'Final evaluations', key: 'final_evals', edge: 'last' },
  { label: 'Last day', key: 'term_end', edge: 'last' },
]

/** The day of a column in a term, counted from its start. */
export function findDay({ marks }: AlignedTerm, { key, edge }: (typeof comparedDays)[number]) {
  const mark = marks.find(one => one.key === key)
  return mark && (edge === 'from' ? mark.from : mark.to - 1)
}

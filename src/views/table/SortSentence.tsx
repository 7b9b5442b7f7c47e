import type { SortKey } from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'

/** Tells screen readers the order when it changes; the headings show it to eyes. */
export function SortSentence({ sort }: { sort: readonly SortKey[] }) {
  return (
    <p aria-live="polite" className="sr-only">
      {sort.length > 0 && `Sorted by ${sort.map(describeKey).join(', then by ')}`}
    </p>
  )
}

function describeKey({ column, descending }: SortKey): string {
  return `${columnLabels[column]}, ${descending ? 'Z to A' : 'A to Z'}`
}

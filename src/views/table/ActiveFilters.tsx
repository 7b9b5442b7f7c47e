import type { ActiveFilter } from '../../explore/activeFilters.ts'
import type { TableView } from '../../explore/tableView.ts'

type Props = { active: readonly ActiveFilter[]; onChange: (view: TableView) => void }

/** Every filter in force, each to be dropped by a click. */
export function ActiveFilters({ active, onChange }: Props) {
  if (active.length === 0) return null
  return (
    <ul className="contents" aria-label="Filters in force">
      {active.map(({ label, view }) => (
        <li key={label}>
          <button type="button" className="control" onClick={() => onChange(view)}>
            <span className="sr-only">Drop</span> {label}
            <span aria-hidden="true" className="text-quiet">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

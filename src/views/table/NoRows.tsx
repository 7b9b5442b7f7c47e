import { useMemo } from 'react'
import type { ProjectIndex } from '../../explore/indexProjects.ts'
import { relaxFilters } from '../../explore/relaxFilters.ts'
import type { TableView } from '../../explore/tableView.ts'

type Props = {
  index: ProjectIndex
  view: TableView
  onChange: (view: TableView) => void
  onClear: () => void
}

/** No row is left: which filter to drop, and what that gives. */
export default function NoRows({ index, view: tooNarrow, onChange, onClear }: Props) {
  const relaxed = useMemo(() => relaxFilters(index, tooNarrow), [index, tooNarrow])
  const helpful = relaxed.filter(({ count }) => count > 0)
  return (
    <div className="max-w-[42rem] space-y-3 border-t border-ink py-8">
      <h2 className="font-serif text-title font-semibold">No project fits all of this</h2>
      {helpful.length > 0 && (
        <>
          <p>Without these there are some:</p>
          <ul className="space-y-2">
            {helpful.map(({ label, view, count }) => (
              <li key={label}>
                <button type="button" className="control" onClick={() => onChange(view)}>
                  Without {label}: {count} {count === 1 ? 'project' : 'projects'}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button type="button" className="link" onClick={onClear}>
          Start again with all {index.projects.length} projects
        </button>
      </p>
    </div>
  )
}

import { type ColumnId, columnIds, type TableView } from '../../explore/tableView.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { moveColumn, withColumns } from './arrangeColumns.ts'
import { columnLabels } from './columnLabels.ts'
import type { TableLook } from './useTableLook.ts'
import { shownColumns, usualColumns } from './usualColumns.ts'

type Props = {
  view: TableView
  onChange: (view: TableView) => void
  look: TableLook
  onClose: () => void
}

const layouts: readonly [layout: TableView['layout'], label: string][] = [
  [undefined, 'Whatever fits the screen'],
  ['table', 'Table'],
  ['cards', 'Cards'],
]

/** Which columns the table has, in which order, how close its rows stand, and whether it is a table at all. */
export default function ColumnsDialog({ view, onChange, look, onClose }: Props) {
  const shown = shownColumns(view)
  const ordered = [...shown, ...columnIds.filter(id => !shown.includes(id))]
  const choose = (cols: readonly ColumnId[]) => onChange(withColumns(view, cols))
  return (
    <Dialog title="Columns" onClose={onClose}>
      <ul className="border-t border-line">
        {ordered.map(id => (
          <ColumnRow key={id} id={id} shown={shown} onChoose={choose} />
        ))}
      </ul>
      <p className="mt-2 flex gap-4 text-small">
        <button type="button" className="link min-h-6" onClick={() => choose(usualColumns)}>
          Usual columns
        </button>
        <button type="button" className="link min-h-6" onClick={() => look.onWidths({})}>
          Usual widths
        </button>
      </p>
      <fieldset className="mt-4 text-small">
        <legend className="font-semibold">Show as</legend>
        {layouts.map(([layout, label]) => (
          <label key={label} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name="layout"
              className="size-4 accent-ink"
              checked={view.layout === layout}
              onChange={() => onChange({ ...view, layout })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="mt-4 flex min-h-8 items-center gap-2 text-small">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={look.isCompact}
          onChange={event => look.onCompact(event.target.checked)}
        />
        Compact rows
      </label>
    </Dialog>
  )
}

type RowProps = { id: ColumnId; shown: readonly ColumnId[]; onChoose: (cols: readonly ColumnId[]) => void }

function ColumnRow({ id, shown, onChoose }: RowProps) {
  const at = shown.indexOf(id)
  const label = columnLabels[id]
  // A table without titles would have no links to its projects.
  const isNeeded = id === 'title'
  return (
    <li className="flex items-center border-b border-line py-1 text-small">
      <label className="flex min-h-8 flex-1 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={at >= 0}
          disabled={isNeeded}
          onChange={() => onChoose(at >= 0 ? shown.filter(other => other !== id) : [...shown, id])}
        />
        {label}
      </label>
      {([-1, 1] as const).map(by => (
        <button
          key={by}
          type="button"
          className="size-8 rounded-sm hover:bg-wash disabled:text-line"
          aria-label={`Move ${label} ${by < 0 ? 'up' : 'down'}`}
          disabled={at < 0 || moveColumn(shown, id, by) === shown}
          onClick={() => onChoose(moveColumn(shown, id, by))}
        >
          {by < 0 ? '↑' : '↓'}
        </button>
      ))}
    </li>
  )
}

import { useRef } from 'react'
import { type ColumnId, columnIds, type TableView } from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'
import { moveColumn, shownColumns, usualColumns, withColumns } from './usualColumns.ts'

type Props = {
  view: TableView
  onChange: (view: TableView) => void
  isCompact: boolean
  onCompact: (on: boolean) => void
}

/** Which columns the table has, in which order, and how close its rows stand. */
export function ColumnsDialog({ view, onChange, isCompact, onCompact }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = shownColumns(view)
  const ordered = [...shown, ...columnIds.filter(id => !shown.includes(id))]
  const choose = (cols: readonly ColumnId[]) => onChange(withColumns(view, cols))
  return (
    <>
      <button type="button" className="control h-10 cards:hidden" onClick={() => dialog.current?.showModal()}>
        Columns
      </button>
      <dialog
        ref={dialog}
        aria-label="Columns"
        className="m-auto w-[24rem] max-w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-6 text-ink backdrop:bg-black/40"
      >
        <div className="mb-3 flex items-center gap-8">
          <h2 className="font-serif text-title font-semibold">Columns</h2>
          <button type="button" className="control ms-auto" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <ul className="border-t border-line">
          {ordered.map(id => (
            <ColumnRow key={id} id={id} shown={shown} onChoose={choose} />
          ))}
        </ul>
        <label className="mt-4 flex min-h-8 items-center gap-2 text-small">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={isCompact}
            onChange={event => onCompact(event.target.checked)}
          />
          Compact rows
        </label>
        <button type="button" className="link mt-2 text-small" onClick={() => choose(usualColumns)}>
          Usual columns
        </button>
      </dialog>
    </>
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

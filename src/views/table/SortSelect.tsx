import { type SortKey, sortableColumns, type TableView } from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'

type Props = { view: TableView; onChange: (view: TableView) => void }

const documentOrder = ''

/** The order of the list where there are no column headings to click. */
export function SortSelect({ view, onChange }: Props) {
  const [first] = view.sort
  return (
    <label className="hidden min-w-0 flex-1 text-small cards:block">
      <span className="sr-only">Sort by</span>
      <select
        className="control h-10 w-full"
        value={first ? formatKey(first) : documentOrder}
        onChange={event => onChange({ ...view, sort: readKey(event.target.value) })}
      >
        <option value={documentOrder}>{view.q === '' ? 'As in the document' : 'Best match first'}</option>
        {sortableColumns.flatMap(column =>
          [false, true].map(descending => (
            <option key={formatKey({ column, descending })} value={formatKey({ column, descending })}>
              {columnLabels[column]}, {descending ? 'Z to A' : 'A to Z'}
            </option>
          )),
        )}
      </select>
    </label>
  )
}

function formatKey({ column, descending }: SortKey): string {
  return `${descending ? '-' : ''}${column}`
}

function readKey(text: string): SortKey[] {
  const column = sortableColumns.find(name => name === text.replace(/^-/, ''))
  return column ? [{ column, descending: text.startsWith('-') }] : []
}

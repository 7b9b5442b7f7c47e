import {
  type SortableColumn,
  type SortKey,
  sortableColumns,
  type TableView,
} from '../../explore/tableView.ts'
import { columnLabels } from './columnLabels.ts'

type Props = { view: TableView; onChange: (view: TableView) => void }

const unordered = ''

/** The order of the list where there are no column headings to click: a choice per key, and one for a key more. */
export default function SortSelect({ view, onChange }: Props) {
  const { sort } = view
  const places = Math.min(sort.length + 1, sortableColumns.length)

  function choose(at: number, text: string) {
    const key = readKey(text)
    // Without its first key an order falls to the next one.
    const others = sort.filter((_, place) => place !== at).filter(({ column }) => column !== key?.column)
    onChange({ ...view, sort: key ? others.toSpliced(at, 0, key) : others })
  }

  return (
    <div className="flex basis-full flex-wrap gap-2">
      {Array.from({ length: places }, (_, at) => (
        <KeySelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in the order is what it is
          key={at}
          label={at === 0 ? 'Sort by' : 'Then by'}
          none={at > 0 ? 'then by …' : view.q === '' ? 'Sorted as in the document' : 'Sorted by best match'}
          chosen={sort[at]}
          taken={sort.slice(0, at).map(({ column }) => column)}
          onChoose={text => choose(at, text)}
        />
      ))}
    </div>
  )
}

type KeyProps = {
  label: string
  none: string
  chosen: SortKey | undefined
  taken: readonly SortableColumn[]
  onChoose: (text: string) => void
}

function KeySelect({ label, none, chosen, taken, onChoose }: KeyProps) {
  return (
    <label className="max-w-72 min-w-0 flex-1 basis-36 text-small">
      <span className="sr-only">{label}</span>
      <select
        className="control h-10 w-full"
        value={chosen ? formatKey(chosen) : unordered}
        onChange={event => onChoose(event.target.value)}
      >
        <option value={unordered}>{none}</option>
        {sortableColumns
          .filter(column => !taken.includes(column))
          .flatMap(column =>
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

function readKey(text: string): SortKey | undefined {
  const column = sortableColumns.find(name => name === text.replace(/^-/, ''))
  return column && { column, descending: text.startsWith('-') }
}

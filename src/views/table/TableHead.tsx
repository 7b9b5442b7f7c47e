import { memo, type Ref } from 'react'
import type { ColumnId, SortableColumn, SortKey } from '../../explore/tableView.ts'
import { ColumnHeading } from './ColumnHeading.tsx'

type Props = {
  columns: readonly ColumnId[]
  sort: readonly SortKey[]
  isCards: boolean
  onSort: (column: SortableColumn, additive: boolean) => void
  onResize: (id: ColumnId, width: number) => void
  /** Of the row of headings. */
  ref: Ref<HTMLTableRowElement>
}

/** The names of the columns. A letter in the search draws none of them anew. */
export const TableHead = memo(function TableHead({ columns, ref, ...rest }: Props) {
  return (
    <thead role="rowgroup" className="lines:sticky lines:top-0 lines:z-[1] lines:block cards:sr-only">
      <tr role="row" ref={ref} className="lines:grid lines:grid-cols-(--columns)">
        {columns.map(id => (
          <ColumnHeading key={id} id={id} {...rest} />
        ))}
      </tr>
    </thead>
  )
})

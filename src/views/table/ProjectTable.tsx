import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { keepEverywhere } from '../../explore/everywhere.ts'
import type { Explored } from '../../explore/explore.ts'
import { type ColumnId, columnIds, type TableView } from '../../explore/tableView.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import type { Project } from '../../model/term.ts'
import { ColumnHeading } from './ColumnHeading.tsx'
import { cellOf } from './cells.tsx'
import { columnLabels } from './columnLabels.ts'
import { RowContext } from './RowContext.ts'
import { shownColumns } from './usualColumns.ts'

type Props = {
  termId: string
  explored: Explored
  search: UrlSearch
  isCompact: boolean
  onChange: (view: TableView) => void
}

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature })
const helper = createColumnHelper<typeof features, Project>()
const columns = helper.columns(
  columnIds.map(id =>
    helper.display({ id, header: columnLabels[id], cell: ({ row }) => cellOf[id](row.original) }),
  ),
)

/** Where a cell stands in a card: the organization leads as a quiet line, then the title, the rest below. */
const cardPlaces: Readonly<Record<ColumnId, string>> = {
  organization: 'cards:order-1 cards:basis-full cards:text-small cards:text-quiet',
  title: 'cards:order-2 cards:basis-full',
  skills: 'cards:order-3 cards:basis-full',
  mentors: 'cards:order-4 cards:text-quiet',
  maturity: 'cards:order-5',
  issue: 'cards:order-6',
  lfx: 'cards:order-7',
}

/**
 * One row per project, already filtered and sorted. A narrow screen shows the same table as cards, so the roles are
 * given in full: CSS that changes `display` would otherwise take them away.
 */
export function ProjectTable({ termId, explored, search, isCompact, onChange }: Props) {
  const { view, rows, marks, names } = explored
  const shown = shownColumns(view)
  const table = useTable({
    features,
    columns,
    data: rows as Project[],
    getRowId: project => project.id,
    state: {
      columnVisibility: Object.fromEntries(columnIds.map(id => [id, shown.includes(id)])),
      columnOrder: [...shown],
    },
  })
  const context = useMemo(
    () => ({ termId, marks, names, view, kept: keepEverywhere(search) }),
    [termId, marks, names, view, search],
  )
  return (
    <RowContext value={context}>
      <table
        id="projects"
        role="table"
        aria-label="Projects"
        tabIndex={-1}
        className="w-full table-fixed border-collapse outline-none cards:block"
      >
        <thead role="rowgroup" className="cards:sr-only">
          <tr role="row">
            {table.getHeaderGroups()[0]?.headers.map(header => (
              <ColumnHeading
                key={header.id}
                id={header.column.id as ColumnId}
                view={view}
                onChange={onChange}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="cards:block">
          {table.getRowModel().rows.map(row => (
            <tr
              key={row.id}
              role="row"
              className="border-b border-line align-baseline hover:bg-wash cards:flex cards:flex-wrap cards:items-baseline cards:gap-x-4 cards:py-3"
            >
              {row.getVisibleCells().map(cell => (
                <td
                  key={cell.id}
                  role="cell"
                  className={`${isCompact ? 'py-1' : 'py-2.5'} pe-4 cards:p-0 cards:py-0.5 ${cardPlaces[cell.column.id as ColumnId]}`}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </RowContext>
  )
}

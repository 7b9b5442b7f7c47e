import { memo, type Ref } from 'react'
import type { ColumnId } from '../../explore/tableView.ts'
import type { Project } from '../../model/term.ts'
import { contentOf } from './cells.tsx'
import { useRowContext } from './RowContext.ts'

export type RowLook = { columns: readonly ColumnId[]; isCompact: boolean }

type Props = RowLook & {
  project: Project
  /** Where the row stands in the list, for rows of which only a part is on the page. */
  index?: number
  /** The rows around it are laid out together with it. */
  isInBlock?: boolean
  ref?: Ref<HTMLTableRowElement>
}

/** In a card the organization leads as a quiet line, then comes the title, the rest below. */
const cellLooks: Readonly<Record<ColumnId, string>> = {
  organization: 'cards:order-1 cards:basis-full cards:text-small cards:text-quiet',
  title: 'lines:flex lines:gap-2 cards:order-2 cards:flex cards:basis-full cards:gap-2',
  skills: 'text-small cards:order-3 cards:basis-full',
  mentors: 'text-small cards:order-4 cards:text-quiet',
  maturity: 'cards:order-5',
  issue: 'text-small cards:order-6',
  lfx: 'text-small cards:order-7',
}

/** One project. A row that is still there after a click is not drawn anew. */
export const ProjectRow = memo(function ProjectRow({
  project,
  columns,
  isCompact,
  index,
  isInBlock,
  ref,
}: Props) {
  const around = useRowContext()
  return (
    <tr
      ref={ref}
      role="row"
      data-index={index}
      // The row of headings is the first one.
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={`border-b border-line align-baseline hover:bg-wash lines:grid lines:grid-cols-(--columns) lines:items-baseline cards:flex cards:flex-wrap cards:items-baseline cards:gap-x-4 cards:py-3 ${isInBlock ? '' : 'cards:laid-out-in-sight-[11rem]'}`}
    >
      {columns.map(id => (
        <td
          key={id}
          role="cell"
          className={`${isCompact ? 'py-1' : 'py-2.5'} pe-4 wrap-break-word cards:p-0 cards:py-0.5 ${cellLooks[id]}`}
        >
          {contentOf[id](project, around)}
        </td>
      ))}
    </tr>
  )
})

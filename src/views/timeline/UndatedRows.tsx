import { useMemo } from 'react'
import type { Term } from '../../model/term.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useShown } from '../../ui/useShown.tsx'
import { noticeText } from '../term/noticeText.ts'
import { findUndatedRows } from './findUndatedRows.ts'

const rowsAtOnce = 100

type Props = { term: Term; sourceLine: (line: number) => string }

/** The rows of the document that stand in no table here, because their dates are not out or can't be read. */
export function UndatedRows({ term, sourceLine }: Props) {
  const rows = useMemo(() => findUndatedRows(term), [term])
  const { shown, more } = useShown(rows, rowsAtOnce)
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="border-b border-line pb-1 text-small font-semibold">No date yet</h2>
      <ul>
        {shown.map(({ message, line }) => (
          <li
            key={line}
            className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2 sm:py-2.5 sm:ps-6 print:ps-0"
          >
            <span>{noticeText({ message })}</span>
            <OutsideLink className="py-1 text-small" url={sourceLine(line)}>
              Line {line} on GitHub
            </OutsideLink>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

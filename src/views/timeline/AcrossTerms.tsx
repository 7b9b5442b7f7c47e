import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Term } from '../../model/term.ts'
import { type AlignedTerm, alignTerm, formatDaysFromStart, reachOf } from '../../time/alignTerm.ts'
import { formatDay } from '../../time/formatCivil.ts'
import { comparedDays, findDay } from './comparedDays.ts'
import { TermStrip } from './TermStrip.tsx'
import type { EarlierTerm } from './useEarlierTerms.ts'

type Props = { term: Term; entry: CatalogueEntry; earlier: readonly EarlierTerm[] }

const heading = 'py-2 pe-4 align-bottom text-small font-normal text-quiet'

/** A term beside earlier ones, each counted from its own start: numbers as a table, lines as small multiples. */
export function AcrossTerms({ term, entry, earlier }: Props) {
  const shown = earlier.flatMap(one =>
    one.state.phase === 'shown'
      ? [{ label: shorten(one.entry), aligned: alignTerm(one.state.dates.timeline) }]
      : [],
  )
  const own = { label: shorten(entry), aligned: alignTerm(term.timeline) }
  const rows = term.timeline.length > 0 ? [own, ...shown] : shown
  const reach = reachOf(rows.flatMap(({ aligned }) => aligned ?? []))
  if (shown.length === 0) return null
  return (
    <>
      <p className="max-w-[42rem] text-small text-quiet">
        Days from the start of each term, as written.
        <span className="hidden lg:inline">
          {' '}
          In the drawing, the line is the start, the filled bar the time to apply.
        </span>
      </p>
      <section
        aria-label="Terms side by side, scrollable"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">Terms side by side</caption>
          <thead>
            <tr className="border-b border-strong-line">
              <th scope="col" className={`${heading} sticky start-0 z-10 bg-paper text-start`}>
                Term
              </th>
              <th scope="col" className={`${heading} text-start`}>
                Start
              </th>
              {comparedDays.map(({ label }) => (
                <th key={label} scope="col" className={`${heading} text-end`}>
                  {label}
                </th>
              ))}
              <td aria-hidden="true" className="hidden w-full min-w-60 lg:table-cell" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, aligned }) => (
              <tr
                key={label}
                className={`border-b border-line ${label === own.label ? 'font-semibold' : ''}`}
              >
                <th
                  scope="row"
                  className={`sticky start-0 z-10 bg-paper py-2 pe-4 text-start whitespace-nowrap ${label === own.label ? '' : 'font-normal'}`}
                >
                  {label}
                </th>
                {aligned ? (
                  <AlignedCells aligned={aligned} reach={reach} />
                ) : (
                  <td colSpan={comparedDays.length + 2} className="text-small font-normal text-quiet">
                    gives no start
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** 'LFX Mentorship 2025, Term 3' → '2025, Term 3': all of them are of one programme. */
function shorten({ label }: CatalogueEntry): string {
  return label.replace(/^\D+/, '')
}

function AlignedCells({ aligned, reach }: { aligned: AlignedTerm; reach: ReturnType<typeof reachOf> }) {
  return (
    <>
      <td className="py-2 pe-4 whitespace-nowrap">
        <time dateTime={aligned.start}>{formatDay(aligned.start)}</time>
      </td>
      {comparedDays.map(column => {
        const day = findDay(aligned, column)
        return (
          <td key={column.label} className="py-2 pe-4 text-end">
            {day === undefined ? <span className="text-quiet">–</span> : formatDaysFromStart(day)}
          </td>
        )
      })}
      <td aria-hidden="true" className="hidden py-2 ps-4 lg:table-cell">
        <TermStrip aligned={aligned} reach={reach} />
      </td>
    </>
  )
}

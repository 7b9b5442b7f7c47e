import { readTermNumber } from '../../time/chooseEarlierTerms.ts'
import { daysBetween } from '../../time/civilDay.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { type DatedTerm, type EstimatedDay, estimateDates, nextEstimate } from '../../time/estimateDates.ts'
import { formatDay, formatDayAndMonth } from '../../time/formatCivil.ts'
import { dayAt } from '../../time/wallClock.ts'
import type { EarlierTerm } from './useEarlierTerms.ts'

type Props = {
  termId: string
  earlier: readonly EarlierTerm[]
  /** The keys of the milestones whose dates are not out. */
  missing: 'all' | readonly string[]
  viewpoint: Viewpoint
}

/** What usually comes next of the dates that are not out; nothing where all of it would be over. */
export function EstimatedDates({ termId, earlier, missing, viewpoint }: Props) {
  const known = earlier.flatMap(({ entry, state }): DatedTerm[] =>
    state.phase === 'shown' ? [{ id: entry.id, timeline: state.dates.timeline }] : [],
  )
  const estimate = estimateDates(termId, known)
  const { from } = estimate
  const dates = estimate.dates.filter(({ key }) => missing === 'all' || missing.includes(key))
  const today = dayAt(viewpoint.now, viewpoint.zone)
  const next = nextEstimate(dates, today)
  if (!next) return null
  const year = next.start.middle.slice(0, 4)
  const years = from.flatMap(id => readTermNumber(id)?.year ?? [])
  return (
    <section className="max-w-[48rem] border-s-2 border-dashed border-strong-line ps-4">
      <h2 className="font-serif text-title">Estimate, not announced</h2>
      <p className="mt-1 text-quiet">
        Going by the same term of {years.join(', ')}, moved by whole weeks,{' '}
        {missing === 'all' ? 'what comes next is' : 'the next of the dates that are not out is'}{' '}
        {`“${next.activity}”`}, about {formatDay(next.start.middle, year)}
        {next.end && <> to {formatDay(next.end.middle, year)}</>}. No calendar here holds these days.
      </p>
      <table className="mt-3 w-full border-collapse">
        <caption className="sr-only">Estimated dates</caption>
        <thead>
          <tr className="border-b border-strong-line text-small text-quiet">
            <th scope="col" className="py-2 pe-4 text-start font-normal">
              Activity
            </th>
            <th scope="col" className="py-2 pe-4 text-start font-normal">
              Starts about
            </th>
            <th scope="col" className="py-2 text-start font-normal">
              Ends about
            </th>
          </tr>
        </thead>
        <tbody>
          {dates.map(({ key, activity, start, end }) => (
            <tr key={key} className="border-b border-line align-top">
              <th
                scope="row"
                className={`py-2 pe-4 text-start ${key === next.key ? 'font-semibold' : 'font-normal'}`}
              >
                {activity}
              </th>
              <td className="py-2 pe-4">
                <About estimate={start} year={year} />
              </td>
              <td className="py-2">{end && <About estimate={end} year={year} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** 'Thu 30 Jul', and '29 Jul – 5 Aug' where earlier terms differ. */
function About({ estimate, year }: { estimate: EstimatedDay; year: string }) {
  const { middle, earliest, latest } = estimate
  return (
    <>
      {formatDay(middle, year)}
      {daysBetween(earliest, latest) > 0 && (
        <span className="block text-small whitespace-nowrap text-quiet">
          {formatDayAndMonth(earliest)} – {formatDayAndMonth(latest)}
        </span>
      )}
    </>
  )
}

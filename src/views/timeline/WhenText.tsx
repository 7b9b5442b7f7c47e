import type { When } from '../../model/term.ts'
import { formatDay } from '../../time/formatCivil.ts'
import { formatDayShift, formatWhen } from '../../time/formatWhen.ts'
import { earliestReading } from '../../time/readings.ts'

type Props = {
  when: When
  zone: string
  knownYear: string
  /** Stands before the date where no column heading does, on a phone. */
  label?: string
}

/**
 * A date in a column: the reader's day and time, or the written day with a hint that it has no time. Of two times the
 * earlier stands first, as everywhere else.
 */
export function WhenText({ when, zone, knownYear, label }: Props) {
  const told = earliestReading(when)
  const text = formatWhen(told, zone, knownYear)
  const other = formatOther(told, zone, knownYear)
  return (
    <>
      {label && (
        <span aria-hidden="true" className="pe-1 text-quiet sm:hidden">
          {label}
        </span>
      )}
      {text.kind === 'day' ? (
        <>
          <time dateTime={when.date} className={dayColumn}>
            {text.day}
          </time>{' '}
          <span className="whitespace-nowrap text-small text-quiet">no time given</span>
        </>
      ) : (
        <>
          <time dateTime={told.instant}>
            <span className={dayColumn}>{text.day}</span> {text.time}
          </time>
          <span className="whitespace-nowrap text-small text-quiet">
            {'\u00a0'}
            {formatDayShift(text.dayShift)}
          </span>
        </>
      )}
      {other && <span className="whitespace-nowrap text-small text-quiet sm:block"> or {other}</span>}
    </>
  )
}

/** '06:30', with its day where that is another: 'Wed 26 Nov 00:30'; or another day that the document gives. */
function formatOther(told: When, zone: string, knownYear: string): string | undefined {
  if (told.otherDate !== undefined) return formatDay(told.otherDate, knownYear)
  if (told.otherInstant === undefined) return undefined
  const text = formatWhen(told, zone, knownYear)
  const other = formatWhen({ date: told.date, instant: told.otherInstant }, zone, knownYear)
  if (other.kind === 'day') return other.day
  return other.day === text.day ? other.time : `${other.day} ${other.time}`
}

/** Days and times stand in columns of their own, as in a timetable. */
const dayColumn = 'whitespace-nowrap sm:block xl:inline-block xl:min-w-23'

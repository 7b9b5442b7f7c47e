import type { When } from '../../model/term.ts'
import { formatDayShift, formatWhen } from '../../time/formatWhen.ts'

type Props = {
  when: When
  zone: string
  knownYear: string
  /** Stands before the date where no column heading does, on a phone. */
  label?: string
}

/** A date in a column: the reader's day and time, or the written day with a hint that it has no time. */
export function WhenText({ when, zone, knownYear, label }: Props) {
  const text = formatWhen(when, zone, knownYear)
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
          <time dateTime={when.instant}>
            <span className={dayColumn}>{text.day}</span> {text.time}
          </time>
          <span className="whitespace-nowrap text-small text-quiet">
            {'\u00a0'}
            {formatDayShift(text.dayShift)}
          </span>
        </>
      )}
    </>
  )
}

/** Days and times stand in columns of their own, as in a timetable. */
const dayColumn = 'whitespace-nowrap sm:block xl:inline-block xl:min-w-23'

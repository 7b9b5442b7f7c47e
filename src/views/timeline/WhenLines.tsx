import type { Milestone, When } from '../../model/term.ts'
import { formatDay } from '../../time/formatCivil.ts'
import { formatDayShift, formatWhen } from '../../time/formatWhen.ts'
import { earliestReading } from '../../time/readings.ts'

/** A milestone's dates in full, one a line, told in a zone. */
export function WhenLines({ milestone, zone }: { milestone: Milestone; zone: string }) {
  const { start, end } = milestone
  return end ? (
    <>
      <WhenLine label="Starts" when={start} zone={zone} />
      <WhenLine label="Ends" when={end} zone={zone} />
    </>
  ) : (
    <WhenLine when={start} zone={zone} />
  )
}

function WhenLine({ label, when, zone }: { label?: string; when: When; zone: string }) {
  const told = earliestReading(when)
  const text = formatWhen(told, zone)
  return (
    <p className="md:whitespace-nowrap">
      {label && <span className="inline-block min-w-12 text-quiet">{label} </span>}
      {text.kind === 'day' ? (
        <>
          {text.day} <span className="text-small text-quiet">no time given</span>
        </>
      ) : (
        <>
          {text.day}, {text.time} {zone === 'UTC' ? '' : text.offset}{' '}
          <span className="text-small text-quiet">{formatDayShift(text.dayShift)}</span>
        </>
      )}
      {told.otherInstant !== undefined && <OtherReading when={told} zone={zone} />}
      {when.otherDate !== undefined && (
        <span className="block max-w-64 whitespace-normal text-small text-quiet">
          or {formatDay(when.otherDate)}, by another reading; the countdown takes the earlier
        </span>
      )}
    </p>
  )
}

/** The later reading of an instant whose zone is not in use on that day, or that the document gives twice. */
function OtherReading({ when, zone }: { when: When; zone: string }) {
  const other = formatWhen({ date: when.date, instant: when.otherInstant }, zone)
  if (other.kind === 'day') return null
  return (
    <span className="block max-w-64 whitespace-normal text-small text-quiet">
      or {other.day}, {other.time}, by another reading; the countdown takes the earlier
    </span>
  )
}

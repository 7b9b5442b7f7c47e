import { type Notice, noticeKinds } from '../model/notice.ts'
import type { Milestone, When } from '../model/term.ts'
import type { Edition } from './calendarEvent.ts'
import { earliestInstant, formatInstant } from './spans.ts'

/**
 * What a calendar entry says below its title: the activity and its dates as written, how they were read, where they
 * stand, and every doubt and note.
 */
export function describeMilestone(milestone: Milestone, notices: Notice[], { sourceLine }: Edition): string {
  const { activity, start, end, written, notes, line } = milestone
  return [
    activity,
    `As written: ${written}`,
    ...(end
      ? [`Starts ${describeWhen(start)}`, `Ends ${describeWhen(end)}`]
      : [`Date: ${describeWhen(start)}`]),
    `Source: ${sourceLine(line)}`,
    ...notices
      .filter(notice => notice.line === line)
      .map(({ kind, message }) => `Doubt: ${noticeKinds[kind]}. ${message}`),
    ...notes.map(note => `Note: ${note}`),
  ].join('\n')
}

function describeWhen(when: When): string {
  const { date, otherDate } = when
  const own = describeReadings(when)
  if (otherDate === undefined) return own
  const kept = otherDate < date ? 'each has an entry' : 'this entry keeps to the earlier one'
  return `${own}, or ${otherDate} by another reading; ${kept}`
}

/** The date as the timeline has it. */
function describeReadings(when: When): string {
  const earliest = earliestInstant(when)
  if (earliest === undefined) return `${when.date}, no time given`
  const readings = [when.instant, when.otherInstant].flatMap(instant => instant ?? [])
  const later = readings.map(instant => Date.parse(instant)).find(instant => instant > earliest)
  if (later === undefined) return describeInstant(earliest)
  return `${describeInstant(earliest)}, or ${describeInstant(later)} by another reading; this entry keeps to the earlier one`
}

/** '2025-07-29 18:00 UTC' */
function describeInstant(ms: number): string {
  return formatInstant(ms).replace('T', ' ').replace(':00Z', ' UTC')
}

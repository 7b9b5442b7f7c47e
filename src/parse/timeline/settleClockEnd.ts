import type { When } from '../../model/term.ts'
import { addDays, type CivilDate } from './civilDate.ts'
import type { Doubt } from './doubt.ts'
import { settleWhen } from './settleWhen.ts'
import type { WrittenClock } from './writtenDate.ts'

const msPerHour = 3_600_000

/**
 * The end of a range that has a time only, on the day of its start: '9 AM - 5 PM PDT'. 'Aug 12, 11 PM - 1 AM PDT' ends
 * on the day after; '11AM PDT - 18:00 UTC' names one moment twice, and is no range.
 */
export function settleClockEnd(
  start: When,
  clocks: WrittenClock[],
  day: CivilDate,
  doubts: Doubt[],
): When | undefined {
  const sameDay: Doubt[] = []
  const end = settleWhen(day, clocks, sameDay)
  const hours = hoursBetween(start, end)
  if (hours === 0) return undefined
  if (hours > 0) {
    doubts.push(...sameDay)
    return end
  }
  if (hours < -12) return settleWhen(addDays(day, 1), clocks, doubts)
  const message = `The end, ‘${clocks[0]?.text ?? ''}’, lies before the start; it is taken for the next day’s`
  doubts.push({ kind: 'date-range', message })
  return settleWhen(addDays(day, 1), clocks, doubts)
}

/** 1 where an end can't be told. */
function hoursBetween({ instant: from }: When, { instant: to }: When): number {
  return from === undefined || to === undefined ? 1 : (Date.parse(to) - Date.parse(from)) / msPerHour
}

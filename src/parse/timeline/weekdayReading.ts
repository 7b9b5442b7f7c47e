import type { When } from '../../model/term.ts'
import { addDays, type CivilDate, formatCivilDate, isoWeekday } from './civilDate.ts'
import type { WrittenMoment } from './writtenDate.ts'

/**
 * A date with the day that its weekday would mean as its second reading, where the two don't fit: 'Tuesday, July 30,
 * 2025' was a Wednesday, and the 29th the nearest Tuesday. The number wins all the same.
 */
export function withWeekdayReading(when: When, { weekday }: WrittenMoment, date: CivilDate): When {
  const meant = [-1, 1, -2, 2, -3, 3]
    .map(days => addDays(date, days))
    .find(day => isoWeekday(day) === weekday)
  return meant ? { ...when, otherDate: formatCivilDate(meant) } : when
}

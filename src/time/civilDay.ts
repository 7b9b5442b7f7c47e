/** A day of the calendar, `YYYY-MM-DD`, that belongs to no zone. */
export type CivilDay = string

const msPerDay = 86_400_000

/**
 * Days since 1970-01-01 of a civil day. Civil days are counted on this line, where every day is as long as the next;
 * the hours between two instants say nothing about it (a day of a clock change has 23 or 25).
 */
export function dayNumber(day: CivilDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

/** The civil day of a day number; fractions are dropped. */
export function civilDayOf(number: number): CivilDay {
  return new Date(Math.floor(number) * msPerDay).toISOString().slice(0, 10)
}

/** How many midnights lie between two days of a calendar: negative if `to` comes first. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `days` after another. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return civilDayOf(dayNumber(day) + days)
}

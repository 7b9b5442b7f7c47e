import type { CivilDay } from './civilDay.ts'

/** What the calendar and the clock on a wall show. */
export type WallClock = {
  date: CivilDay
  hour: number
  minute: number
  /** East of Greenwich is positive: 330 in India. */
  offsetMinutes: number
}

const msPerMinute = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()
/** By zone and day: finding one asks the zone a dozen times, and a page tells the same few days again and again. */
const starts = new Map<string, number>()

/** Making a format costs a hundred times what using it does. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/**
 * What a wall in `zone` shows at an instant (ms since the epoch), whatever the machine's own zone.
 * Throws a RangeError for a zone that the browser does not know: ask `findZone` first.
 */
export function wallClock(instant: number, zone: string): WallClock {
  const fields: Record<string, number> = {}
  for (const part of formatOf(zone).formatToParts(instant)) fields[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = fields
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute)
  return {
    date: new Date(asIfUtc).toISOString().slice(0, 10),
    hour,
    minute,
    offsetMinutes: Math.round((asIfUtc - Math.floor(instant / msPerMinute) * msPerMinute) / msPerMinute),
  }
}

/** The civil day that it is in `zone` at an instant (ms). */
export function dayAt(instant: number, zone: string): CivilDay {
  return wallClock(instant, zone).date
}

/**
 * The first instant (ms) of a civil day in `zone`. Where the clocks skip midnight (Cairo, 25 April 2025) the day
 * begins at 01:00; a day that a zone skipped altogether (Apia, 30 December 2011) begins with the day after it.
 *
 * Found by halving, to the minute: no zone has changed its clocks at a broken minute since 1972.
 */
export function startOfDay(day: CivilDay, zone: string): number {
  const key = `${zone} ${day}`
  const known = starts.get(key) ?? findStartOfDay(day, zone)
  starts.set(key, known)
  return known
}

function findStartOfDay(day: CivilDay, zone: string): number {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`)
  // Zones lie between UTC−12 and UTC+14; the rest is room for a skipped day.
  let before = utcMidnight / msPerMinute - 15 * 60
  let atOrAfter = utcMidnight / msPerMinute + 37 * 60
  while (atOrAfter - before > 1) {
    const middle = Math.floor((before + atOrAfter) / 2)
    if (dayAt(middle * msPerMinute, zone) >= day) atOrAfter = middle
    else before = middle
  }
  return atOrAfter * msPerMinute
}

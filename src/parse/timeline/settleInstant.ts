import { DateTime, IANAZone } from 'luxon'
import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'
import { type CivilDate, dayNumber, formatCivilDate } from './civilDate.ts'
import type { Doubt } from './doubt.ts'
import type { WrittenClock } from './writtenDate.ts'

/** Milliseconds since 1970; `other` is the second reading of a zone that is not in use on that day. */
export type SettledInstant = { instant: number; other?: number }

const msPerMinute = 60_000
const msPerDay = 86_400_000

/** The instant of a time on a civil day; undefined, with a doubt, where time or zone can't be told. */
export function settleInstant(
  date: CivilDate,
  clock: WrittenClock,
  doubts: Doubt[],
): SettledInstant | undefined {
  const { minutes, zone, text } = clock
  if (minutes === undefined) {
    doubts.push({
      kind: 'date-vague',
      message: `‘${text}’ may be the beginning or the end of ${formatCivilDate(date)}`,
    })
    return undefined
  }
  if (!zone) {
    doubts.push({ kind: 'date-zone-missing', message: `‘${text}’ has no time zone` })
    return undefined
  }
  if (zone.kind === 'ambiguous') {
    doubts.push({
      kind: 'date-zone-ambiguous',
      message: `‘${text}’: the zone may be ${zone.meanings}`,
    })
    return undefined
  }
  return zone.kind === 'region'
    ? inRegion(date, minutes, zone.region, text, doubts)
    : atOffset(date, minutes, zone, text, doubts)
}

/** The literal offset is the instant; where the region shows another one on that day, both readings are kept. */
function atOffset(
  date: CivilDate,
  minutes: number,
  zone: ZoneMeaning & { kind: 'fixed' },
  text: string,
  doubts: Doubt[],
): SettledInstant {
  const local = localMs(date, minutes)
  const instant = local - zone.offsetMinutes * msPerMinute
  if (!zone.region) return { instant }
  const regionOffset = IANAZone.create(zone.region).offset(instant)
  if (regionOffset === zone.offsetMinutes) return { instant }
  const other = local - regionOffset * msPerMinute
  doubts.push({
    kind: 'date-zone-season',
    message: `‘${text}’ is not in use on ${formatCivilDate(date)}; read literally as ${formatInstant(instant)}, by the clock of ${zone.region} it would be ${formatInstant(other)}`,
  })
  return { instant, other }
}

/** 'PT': by that day's rule; an hour that the clock shows twice or skips is a doubt. */
function inRegion(
  date: CivilDate,
  minutes: number,
  region: string,
  text: string,
  doubts: Doubt[],
): SettledInstant {
  const { year, month, day } = date
  const moment = DateTime.fromObject(
    { year, month, day, hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 },
    { zone: region },
  ).plus({ days: minutes === 1440 ? 1 : 0 })
  const isSkipped = moment.minute + moment.hour * 60 !== minutes % 1440
  const repeated = moment.getPossibleOffsets().find(possible => possible.toMillis() !== moment.toMillis())
  // 2:30 of a day that jumps from 2:00 to 3:00, by the clock from before it and by the one from after it.
  const early = isSkipped ? localMs(date, minutes) - moment.offset * msPerMinute : undefined
  const other = repeated?.toMillis() ?? early
  if (other !== undefined)
    doubts.push({
      kind: 'date-zone-season',
      message: `On ${formatCivilDate(date)} the clock of ${region} shows ‘${text}’ ${repeated ? 'twice' : 'not at all'}`,
    })
  return { instant: moment.toMillis(), other }
}

function localMs(date: CivilDate, minutes: number): number {
  return dayNumber(date) * msPerDay + minutes * msPerMinute
}

/** '2025-07-29T18:00:00Z' */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

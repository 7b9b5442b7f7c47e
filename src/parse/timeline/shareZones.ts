import type { ZoneMeaning } from '../../vocabulary/zoneAbbreviations.ts'
import type { Doubt } from './doubt.ts'
import type { WrittenRange } from './readRange.ts'
import type { WrittenClock, WrittenMoment } from './writtenDate.ts'

/**
 * Gives times that lack a zone the one written at the other end ('9:00 AM - 5:00 PM PDT'), else the column header's.
 * Across two days that is a doubt: '9 AM' of the first day may be anyone's.
 */
export function shareZones(
  range: WrittenRange,
  headerZone: ZoneMeaning | undefined,
  doubts: Doubt[],
): WrittenRange {
  const startZone = zoneOf(range.start)
  const endZone = range.end && zoneOf(range.end)
  const isOneDay = range.end !== undefined && range.end.day === undefined
  const give = (moment: WrittenMoment, borrowed: ZoneMeaning | undefined): WrittenMoment => {
    const zone = borrowed ?? headerZone
    if (!zone || moment.clocks.length === 0 || zoneOf(moment)) return moment
    if (borrowed && !isOneDay) doubts.push(borrowedZone(moment.clocks[0]))
    return { ...moment, clocks: moment.clocks.map(clock => ({ ...clock, zone })) }
  }
  const start = give(range.start, endZone)
  return range.end ? { ...range, start, end: give(range.end, startZone) } : { ...range, start }
}

function zoneOf({ clocks }: WrittenMoment): ZoneMeaning | undefined {
  return clocks.find(clock => clock.zone)?.zone
}

function borrowedZone(clock: WrittenClock | undefined): Doubt {
  return {
    kind: 'date-zone-missing',
    message: `‘${clock?.text ?? ''}’ has no time zone; read in the zone of the range’s other end`,
  }
}

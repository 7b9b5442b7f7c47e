import { zoneCities } from '../vocabulary/zoneCities.ts'
import { countryZones } from '../vocabulary/zoneCountries.ts'
import { renamedZones, writtenZones, zoneAbbreviations } from '../vocabulary/zoneNames.ts'
import { anywhereOnEarth, findZone, zoneTitle } from './findZone.ts'
import { formatOffset } from './formatCivil.ts'
import { wallClock } from './wallClock.ts'

/** A zone as the picker offers it. */
export type ZoneChoice = {
  /** 'Asia/Kolkata' */
  zone: string
  /** 'Kolkata', 'Buenos Aires', 'AoE, anywhere on Earth' */
  city: string
  /** 'India'; empty where no country claims the zone. */
  country: string
  /** 'GMT+5:30', as of the moment asked for. */
  offset: string
  offsetMinutes: number
  /** Former names, links, abbreviations and further cities, which are searched but not shown. */
  otherNames: string[]
}

/**
 * Every zone to choose from at an instant (ms): the browser's own list under present names, with UTC and AoE, which
 * that list lacks. West to east, then by city.
 */
export function listZones(at: number): ZoneChoice[] {
  const zones = new Set(['UTC', anywhereOnEarth])
  for (const listed of Intl.supportedValuesOf('timeZone')) {
    const zone = findZone(listed)
    if (zone !== undefined) zones.add(zone)
  }
  return [...zones]
    .map(zone => describeZone(zone, at))
    .sort((a, b) => a.offsetMinutes - b.offsetMinutes || a.city.localeCompare(b.city, 'en'))
}

/** A single zone as the picker shows it at an instant (ms). */
export function describeZone(zone: string, at: number): ZoneChoice {
  const { offsetMinutes } = wallClock(at, zone)
  return {
    zone,
    city: cityOf(zone),
    country: countriesOf.get(zone)?.join(', ') ?? '',
    offset: formatOffset(offsetMinutes),
    offsetMinutes,
    otherNames: otherNamesOf.get(zone) ?? [],
  }
}

function cityOf(zone: string): string {
  const title = zoneTitle(zone)
  return title.slice(title.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

const countriesOf = new Map<string, string[]>()
for (const [country, zones] of Object.entries(countryZones)) {
  for (const zone of zones) countriesOf.set(zone, [...(countriesOf.get(zone) ?? []), country])
}

const otherNamesOf = new Map<string, string[]>()
const otherNames = [
  ...Object.entries(renamedZones),
  ...Object.entries(writtenZones),
  ...Object.entries(zoneCities).flatMap(([zone, cities]) => cities.map(city => [city, zone] as const)),
  ...Object.entries(zoneAbbreviations).flatMap(([name, zones]) => zones.map(zone => [name, zone] as const)),
]
for (const [name, zone] of otherNames) otherNamesOf.set(zone, [...(otherNamesOf.get(zone) ?? []), name])

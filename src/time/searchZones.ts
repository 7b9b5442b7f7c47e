import type { ZoneChoice } from './listZones.ts'

/**
 * The zones that a search names, best first: a whole name, the beginning of a city or country, of any of their words.
 * Offsets are found as '+5:30', 'GMT+5:30', 'UTC +05:30', '5:30' or '+5', which means +5:00 alone. All zones for no text.
 */
export function searchZones(zones: readonly ZoneChoice[], text: string): ZoneChoice[] {
  const query = simplify(text)
  if (query === '') return [...zones]
  const offsets = readOffsets(text)
  if (offsets) return offsets.flatMap(offset => zones.filter(zone => zone.offsetMinutes === offset))
  return zones
    .map(zone => ({ zone, rank: rankOf(zone, query) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ zone }) => zone)
}

const noMatch = 4

function rankOf({ zone, city, country, otherNames }: ZoneChoice, query: string): number {
  const names = [zone, city, ...country.split(', '), ...otherNames].map(simplify)
  if (names.includes(query)) return 0
  if (names.some(name => name.startsWith(query))) return 1
  if (names.some(name => name.includes(` ${query}`))) return 2
  return query.length > 2 && names.some(name => name.includes(query)) ? 3 : noMatch
}

/** Lower case without accents and with spaces for `/`, `_` and `-`: 'São_Tomé' and 'sao tome' are one. */
function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[/_\-\s]+/g, ' ')
    .trim()
}

/**
 * Minutes east of Greenwich: 330 for '+5:30', 'GMT+05:30' and 'utc +530', −420 for '-7' and '−07:00'; without a sign
 * ('5:30', 'UTC 5') either way, east first.
 */
function readOffsets(text: string): number[] | undefined {
  const match = /^\s*(?:gmt|utc)?\s*([+\-−]?)\s*(\d{1,2}?)(?::?(\d{2}))?\s*$/i.exec(text)
  if (!match) return undefined
  const [, sign, hours = '0', minutes = '0'] = match
  const size = Number(hours) * 60 + Number(minutes)
  if (sign === '' && size > 0) return [size, -size]
  return [sign === '' || sign === '+' ? size : -size]
}

import { renamedZones, writtenZones } from '../vocabulary/zoneNames.ts'

/** UTC−12, where a day ends last on Earth. */
export const anywhereOnEarth = 'Etc/GMT+12'

/** Every spelling we know better than the browser does, in lower case, with the zone it means. */
const knownSpellings = new Map<string, string>()
for (const [spelling, zone] of Object.entries({ ...renamedZones, ...writtenZones })) {
  knownSpellings.set(spelling.toLowerCase(), zone)
}
for (const zone of Object.values(renamedZones)) knownSpellings.set(zone.toLowerCase(), zone)

/**
 * The zone that a `tz` parameter names, by its present name in the tz database ('asia/calcutta' → 'Asia/Kolkata',
 * 'AoE' → 'Etc/GMT+12'), or undefined if the browser knows none of that name. Bare offsets are no zones: '+05:30' in
 * a link would be right for half the year only in most of the world, and only some browsers take it.
 */
export function findZone(written: string | undefined): string | undefined {
  const name = written?.trim()
  if (!name || !/^[a-z]/i.test(name)) return undefined
  const spelling = knownSpellings.get(name.toLowerCase())
  const resolved = resolveZone(spelling ?? name)
  if (resolved === undefined) return undefined
  return spelling ?? renamedZones[resolved] ?? resolved
}

/** The name that the browser itself has for a zone. */
function resolveZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What to write into a link for a zone, so that `findZone` reads it back: 'AoE' instead of 'Etc/GMT+12'. */
export function zoneParameter(zone: string): string {
  return zone === anywhereOnEarth ? 'AoE' : zone
}

/** A zone's name for a reader: 'Asia/Kolkata', 'UTC', and 'AoE, anywhere on Earth' for 'Etc/GMT+12'. */
export function zoneTitle(zone: string): string {
  return zone === anywhereOnEarth ? 'AoE, anywhere on Earth' : zone.replace(/^Etc\//, '')
}

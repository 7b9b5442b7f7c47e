// How documents name time zones. To add one: its name in lower case, and one of the three meanings.

/**
 * A name stands for a fixed distance from UTC (in minutes, east positive), with the region whose clocks show it for
 * part of the year; or for the clock of a region, summer and winter; or for several zones, so that no instant can be told.
 */
export type ZoneMeaning =
  | { kind: 'fixed'; offsetMinutes: number; region?: string }
  | { kind: 'region'; region: string }
  | { kind: 'ambiguous'; meanings: string }

const hours = (count: number, region?: string): ZoneMeaning => ({
  kind: 'fixed',
  offsetMinutes: count * 60,
  ...(region ? { region } : {}),
})
const clockOf = (region: string): ZoneMeaning => ({ kind: 'region', region })
const ambiguous = (meanings: string): ZoneMeaning => ({ kind: 'ambiguous', meanings })

const losAngeles = 'America/Los_Angeles'
const denver = 'America/Denver'
const chicago = 'America/Chicago'
const newYork = 'America/New_York'

/** Abbreviations; documents write them in capitals, seldom in small letters behind a time. */
export const zoneAbbreviations: Readonly<Record<string, ZoneMeaning>> = {
  utc: hours(0),
  gmt: hours(0),
  z: hours(0),
  aoe: hours(-12),
  pst: hours(-8, losAngeles),
  pdt: hours(-7, losAngeles),
  pt: clockOf(losAngeles),
  mst: hours(-7, denver),
  mdt: hours(-6, denver),
  mt: clockOf(denver),
  cdt: hours(-5, chicago),
  ct: clockOf(chicago),
  est: hours(-5, newYork),
  edt: hours(-4, newYork),
  et: clockOf(newYork),
  akst: hours(-9, 'America/Anchorage'),
  akdt: hours(-8, 'America/Anchorage'),
  hst: hours(-10),
  brt: hours(-3),
  wet: hours(0, 'Europe/Lisbon'),
  west: hours(1, 'Europe/Lisbon'),
  cet: hours(1, 'Europe/Berlin'),
  cest: hours(2, 'Europe/Berlin'),
  eet: hours(2, 'Europe/Helsinki'),
  eest: hours(3, 'Europe/Helsinki'),
  msk: hours(3),
  sast: hours(2),
  wat: hours(1),
  eat: hours(3),
  pkt: hours(5),
  sgt: hours(8),
  hkt: hours(8),
  jst: hours(9),
  kst: hours(9),
  awst: hours(8),
  aest: hours(10, 'Australia/Sydney'),
  aedt: hours(11, 'Australia/Sydney'),
  nzst: hours(12, 'Pacific/Auckland'),
  nzdt: hours(13, 'Pacific/Auckland'),
  cst: ambiguous('US Central, China or Cuba Standard Time'),
  ist: ambiguous('India, Israel or Irish Standard Time'),
  bst: ambiguous('British Summer Time or Bangladesh Standard Time'),
  ast: ambiguous('Atlantic or Arabia Standard Time'),
  gst: ambiguous('Gulf or South Georgia Standard Time'),
  sst: ambiguous('Samoa or Singapore Standard Time'),
}

/** Names of more than one letter group, longest first when matched; words in lower case, one space between. */
export const zonePhrases: Readonly<Record<string, ZoneMeaning>> = {
  'anywhere on earth': hours(-12),
  'coordinated universal time': hours(0),
  'greenwich mean time': hours(0),
  pacific: clockOf(losAngeles),
  'pacific time': clockOf(losAngeles),
  'us pacific': clockOf(losAngeles),
  'us pacific time': clockOf(losAngeles),
  'pacific standard time': hours(-8, losAngeles),
  'pacific daylight time': hours(-7, losAngeles),
  mountain: clockOf(denver),
  'mountain time': clockOf(denver),
  'central time': clockOf(chicago),
  'us central time': clockOf(chicago),
  eastern: clockOf(newYork),
  'eastern time': clockOf(newYork),
  'us eastern': clockOf(newYork),
  'us eastern time': clockOf(newYork),
  'eastern standard time': hours(-5, newYork),
  'eastern daylight time': hours(-4, newYork),
  'central european time': clockOf('Europe/Berlin'),
  'central european summer time': hours(2, 'Europe/Berlin'),
  'british summer time': hours(1, 'Europe/London'),
  'india standard time': { kind: 'fixed', offsetMinutes: 330 },
  'indian standard time': { kind: 'fixed', offsetMinutes: 330 },
  'china standard time': hours(8),
  'beijing time': hours(8),
  'japan standard time': hours(9),
}

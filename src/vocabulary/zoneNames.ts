/**
 * Zones that the tz database renamed, old name → new name. Browsers list either one (Chrome and Node say
 * `Asia/Calcutta`, Firefox `Asia/Kolkata`) and accept both, so the app knows a zone by its new name only.
 */
export const renamedZones: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/**
 * Names that people write in a link but that no list offers, and the zone they mean. `AoE`, "Anywhere on Earth", is
 * the last place where a day ends: UTC−12. The sign of `Etc/GMT+12` is POSIX's, the reverse of everybody else's.
 */
export const writtenZones: Readonly<Record<string, string>> = {
  AoE: 'Etc/GMT+12',
  GMT: 'UTC',
  'Etc/GMT': 'UTC',
  'Etc/UTC': 'UTC',
  'US/Pacific': 'America/Los_Angeles',
  'US/Mountain': 'America/Denver',
  'US/Central': 'America/Chicago',
  'US/Eastern': 'America/New_York',
}

/** Abbreviations people search by, with the zones they may mean. Only for searching: `IST` names three of them. */
export const zoneAbbreviations: Readonly<Record<string, readonly string[]>> = {
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  Pacific: ['America/Los_Angeles'],
  'Pacific Time': ['America/Los_Angeles'],
  PT: ['America/Los_Angeles'],
  PST: ['America/Los_Angeles'],
  PDT: ['America/Los_Angeles'],
  MST: ['America/Denver', 'America/Phoenix'],
  CST: ['America/Chicago', 'Asia/Shanghai'],
  ET: ['America/New_York'],
  EST: ['America/New_York'],
  EDT: ['America/New_York'],
  GMT: ['Europe/London'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  CET: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw'],
  CEST: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw'],
  EET: ['Europe/Athens', 'Europe/Kyiv', 'Europe/Helsinki', 'Africa/Cairo'],
  WAT: ['Africa/Lagos'],
  EAT: ['Africa/Nairobi'],
  SAST: ['Africa/Johannesburg'],
  PKT: ['Asia/Karachi'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  SGT: ['Asia/Singapore'],
  AEST: ['Australia/Sydney', 'Australia/Brisbane'],
  NZST: ['Pacific/Auckland'],
}

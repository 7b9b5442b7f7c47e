// Month and weekday names as people write them. Keys are lower case, without a full stop.

/** Name → month, 1 to 12. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Name → ISO weekday, Monday 1 to Sunday 7. */
export const weekdayNames: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

/** Misspellings that are more than one slip away, or too short to tell from other words. */
export const misspeltWeekdays: Readonly<Record<string, number>> = {
  tusday: 2,
  tuseday: 2,
  teusday: 2,
  tueday: 2,
  wendsday: 3,
  wensday: 3,
  wednsday: 3,
  wendesay: 3,
  wedensday: 3,
  thrus: 4,
  thrs: 4,
  thrusday: 4,
  thusday: 4,
  thirsday: 4,
  saterday: 6,
  satuday: 6,
}

/** Calendar words that are English words too ('may be extended', 'march through the code', 'sun', 'sat'). */
export const calendarHomonyms: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'sun',
  'sat',
  'wed',
  'mon',
])

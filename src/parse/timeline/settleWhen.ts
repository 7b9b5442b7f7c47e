import type { When } from '../../model/term.ts'
import { addDays, type CivilDate, formatCivilDate } from './civilDate.ts'
import type { Doubt } from './doubt.ts'
import { formatInstant, type SettledInstant, settleInstant } from './settleInstant.ts'
import type { WrittenClock } from './writtenDate.ts'

type Reading = SettledInstant & { clock: WrittenClock }

/**
 * A day and its times as the model's When. The day is that of the time written first. Of several times for one moment the
 * UTC time wins ('11AM PDT (18:00 UTC)'), and may fall on the civil day before or after; times that disagree are a doubt.
 */
export function settleWhen(date: CivilDate, clocks: WrittenClock[], doubts: Doubt[]): When {
  const [first, ...others] = clocks
  const main = first && readClockOn(date, first, doubts)
  if (!first || !main) return withInstant(date, firstReading(date, others, doubts))
  const readings = [main, ...others.flatMap(clock => nearestReading(date, clock, main, doubts) ?? [])]
  const winner = readings.find(({ clock }) => isUtc(clock)) ?? main
  const differing = readings.find(reading => reading.instant !== winner.instant)
  if (differing)
    doubts.push({
      kind: 'date-utc-differs',
      message: `‘${differing.clock.text}’ would be ${formatInstant(differing.instant)}, but ‘${winner.clock.text}’ is ${formatInstant(winner.instant)}`,
    })
  const other = differing?.instant ?? readings.find(reading => reading.other !== undefined)?.other
  return withInstant(date, { ...winner, other })
}

function firstReading(date: CivilDate, clocks: WrittenClock[], doubts: Doubt[]): Reading | undefined {
  for (const clock of clocks) {
    const reading = readClockOn(date, clock, doubts)
    if (reading) return reading
  }
  return undefined
}

function readClockOn(date: CivilDate, clock: WrittenClock, doubts: Doubt[]): Reading | undefined {
  const settled = settleInstant(dayOfClock(date, clock), clock, doubts)
  return settled && { ...settled, clock }
}

/** '(Aug 6, 00:00 UTC)' gives the time's own day, which lies beside the written one. */
function dayOfClock(date: CivilDate, { date: written }: WrittenClock): CivilDate {
  if (!written || !('day' in written)) return date
  const beside = [-1, 1].map(days => addDays(date, days))
  return beside.find(({ month, day }) => month === written.month && day === written.day) ?? date
}

/** A second time without a day of its own, on the civil day that brings it nearest to the first: 11:30 PM PDT (06:30 UTC). */
function nearestReading(
  date: CivilDate,
  clock: WrittenClock,
  main: Reading,
  doubts: Doubt[],
): Reading | undefined {
  // '(… / 11:30 PM IST)' beside a time that can be told needs no doubt
  if (clock.zone?.kind === 'ambiguous') return undefined
  if (clock.date) return readClockOn(date, clock, doubts)
  const settled = settleInstant(date, clock, doubts)
  if (!settled) return undefined
  const msPerDay = 86_400_000
  const shift = Math.max(-1, Math.min(1, Math.round((main.instant - settled.instant) / msPerDay))) * msPerDay
  return {
    instant: settled.instant + shift,
    ...(settled.other === undefined ? {} : { other: settled.other + shift }),
    clock,
  }
}

function isUtc({ zone }: WrittenClock): boolean {
  return zone?.kind === 'fixed' && zone.offsetMinutes === 0 && zone.region === undefined
}

function withInstant(date: CivilDate, settled: SettledInstant | undefined): When {
  const day = formatCivilDate(date)
  if (!settled) return { date: day }
  const when = { date: day, instant: formatInstant(settled.instant) }
  return settled.other === undefined ? when : { ...when, otherInstant: formatInstant(settled.other) }
}

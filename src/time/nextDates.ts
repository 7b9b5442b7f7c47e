import type { Milestone } from '../model/term.ts'
import { beginsAtItsTime } from '../vocabulary/startingMilestones.ts'
import type { CivilDay } from './civilDay.ts'
import { milestoneState } from './milestoneState.ts'
import { readingToTell } from './readings.ts'
import { dayAt } from './wallClock.ts'

const msPerHour = 3_600_000

type Place = { day: CivilDay; instant: number }

/**
 * Everything that begins on the next day of the reader's calendar on which anything does, and every deadline that is
 * imminent, so that none hides another. A time comes before a plain day: of 'due 26 Nov 00:30' and 'paid 26 Nov' only
 * the first can be missed.
 */
export function nextDates(timeline: readonly Milestone[], now: number, zone: string): Milestone[] {
  const placed = timeline
    .filter(one => milestoneState(one, now, zone) === 'upcoming')
    .map(one => ({ one, place: placeOf(one, now, zone) }))
    .sort((a, b) => compare(a.place, b.place))
  const day = placed[0]?.place.day
  return placed
    .filter(({ one, place }) => place.day === day || isImminent(one, now, zone))
    .map(({ one }) => one)
}

/** Whether a milestone is a single moment to be in time for, less than two days away. */
export function isImminent({ key, start, end }: Milestone, now: number, zone: string): boolean {
  const { instant } = readingToTell(start, now, zone)
  if (end || instant === undefined || beginsAtItsTime(key)) return false
  const hours = (Date.parse(instant) - now) / msPerHour
  return hours > 0 && hours < 48
}

function placeOf({ start }: Milestone, now: number, zone: string): Place {
  const { date, instant } = readingToTell(start, now, zone)
  if (instant === undefined) return { day: date, instant: Infinity }
  const ms = Date.parse(instant)
  return { day: dayAt(ms, zone), instant: ms }
}

function compare(a: Place, b: Place): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.instant === b.instant ? 0 : a.instant - b.instant
}

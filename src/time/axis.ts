import type { Milestone, When } from '../model/term.ts'
import { addDays, type CivilDay, civilDayOf, dayNumber } from './civilDay.ts'
import { formatDayAndMonth, formatMonth } from './formatCivil.ts'
import { earliestReading } from './readings.ts'
import { wallClock } from './wallClock.ts'

/** 'fit' shows the whole term in the width there is; the others give each month or week the same width and scroll. */
export const zooms = ['fit', 'months', 'weeks'] as const
export type Zoom = (typeof zooms)[number]

/**
 * A line of civil time, in days since 1970 as a wall in the reader's zone counts them. Plain days need no zone on it,
 * so they can't shift, and a day of a clock change is as wide as any other.
 */
export type Axis = { start: number; end: number; zoom: Zoom }

/** A place on the axis, in percent of its length from the left. */
export type Tick = { at: number; label: string; isMajor: boolean }
export type Bar = { from: number; to: number; isMoment: boolean }

/** The axis of a term: whole months around all of its milestones. Undefined for a term without any. */
export function axisOf(timeline: readonly Milestone[], zone: string, zoom: Zoom): Axis | undefined {
  const edges = timeline.flatMap(one => {
    const { from, to } = edgesOf(one, zone)
    return [from, to]
  })
  if (edges.length === 0) return undefined
  const first = Math.floor(edges.reduce((least, edge) => Math.min(least, edge)))
  // A last day ends where the next begins: 30 November at 1 December, which needs no further month.
  const last = Math.max(first, Math.ceil(edges.reduce((most, edge) => Math.max(most, edge))) - 1)
  return { start: dayNumber(firstOfMonth(civilDayOf(first))), end: nextMonth(civilDayOf(last)), zoom }
}

/** Where a milestone lies on the axis; a day or an instant is a mark at its middle. */
export function barOf(milestone: Milestone, axis: Axis, zone: string): Bar {
  const { from, to } = edgesOf(milestone, zone)
  if (milestone.end) return { from: percentOf(from, axis), to: percentOf(to, axis), isMoment: false }
  const middle = percentOf((from + to) / 2, axis)
  return { from: middle, to: middle, isMoment: true }
}

/** Where now (ms) lies on the axis, in percent; undefined outside of it. */
export function todayOn(axis: Axis, now: number, zone: string): number | undefined {
  const percent = percentOf(wallDays(now, zone), axis)
  return percent >= 0 && percent <= 100 ? percent : undefined
}

/** The ticks of an axis: months, and in 'weeks' the Mondays between them. */
export function ticksOf(axis: Axis): Tick[] {
  const months = monthTicks(axis)
  return axis.zoom === 'weeks' ? [...months, ...mondayTicks(axis)].sort((a, b) => a.at - b.at) : months
}

/**
 * How much of the axis, in percent, the label of each tick may take up to the next one that is shown. Of more than
 * `most` labels only every second, third … is shown; the others get 0.
 */
export function labelRooms(ticks: readonly Tick[], most: number): number[] {
  const step = Math.ceil(ticks.length / most)
  return ticks.map(({ at }, index) => (index % step === 0 ? (ticks[index + step]?.at ?? 100) - at : 0))
}

/** The least width of the axis, in rem, at its zoom; 0 where it takes what there is. */
export function axisWidthRem({ start, end, zoom }: Axis): number {
  // A misspelt year can stretch a term over a century; the page must not follow it all the way.
  const days = Math.min(end - start, 3 * 366)
  if (zoom === 'fit') return 0
  return zoom === 'months' ? (days / 30) * 14 : (days / 7) * 8
}

function monthTicks(axis: Axis): Tick[] {
  const step = monthsBetweenTicks(axis.end - axis.start)
  const ticks: Tick[] = []
  let year = civilDayOf(axis.end - 1).slice(0, 4)
  for (let at = axis.start; at < axis.end; ) {
    const day = civilDayOf(at)
    // The year stands where it changes, and first where it will: 'Dec 2025', 'Jan 2026', 'Feb'; but 'Jul', 'Aug'.
    const label = day.startsWith(year) ? formatMonth(day) : `${formatMonth(day)} ${day.slice(0, 4)}`
    year = day.slice(0, 4)
    ticks.push({ at: percentOf(at, axis), label, isMajor: true })
    for (let months = 0; months < step; months++) at = nextMonth(civilDayOf(at))
  }
  return ticks
}

/** So many that some fifteen labels remain, however long the axis is. */
function monthsBetweenTicks(days: number): number {
  if (days <= 450) return 1
  return days <= 1400 ? 3 : 12 * Math.ceil(days / 5500)
}

function mondayTicks(axis: Axis): Tick[] {
  if (axis.end - axis.start > 3 * 366) return []
  const ticks: Tick[] = []
  // Day 0, 1 January 1970, was a Thursday; day 4 a Monday.
  for (let at = axis.start + ((((4 - axis.start) % 7) + 7) % 7); at < axis.end; at += 7) {
    const day = civilDayOf(at)
    ticks.push({ at: percentOf(at, axis), label: formatDayAndMonth(day), isMajor: false })
  }
  return ticks
}

/** First and last place of a milestone, in wall days; a day lasts until the next one begins. */
function edgesOf({ start, end }: Milestone, zone: string): { from: number; to: number } {
  const from = placeOf(start, zone)
  const last = end ?? start
  const to = placeOf(last, zone) + (last.instant === undefined ? 1 : 0)
  return { from, to: Math.max(from, to) }
}

function placeOf(when: When, zone: string): number {
  const { date, instant } = earliestReading(when)
  return instant === undefined ? dayNumber(date) : wallDays(Date.parse(instant), zone)
}

function wallDays(instant: number, zone: string): number {
  const { date, hour, minute } = wallClock(instant, zone)
  return dayNumber(date) + (hour * 60 + minute) / (24 * 60)
}

function percentOf(days: number, { start, end }: Axis): number {
  return ((days - start) / (end - start)) * 100
}

function firstOfMonth(day: CivilDay): CivilDay {
  return `${day.slice(0, 7)}-01`
}

/** The day number of the first of the month after a day's. */
function nextMonth(day: CivilDay): number {
  return dayNumber(firstOfMonth(addDays(firstOfMonth(day), 31)))
}

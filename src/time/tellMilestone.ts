import type { Milestone, When } from '../model/term.ts'
import { closingTitle } from '../vocabulary/closingTitles.ts'
import { phraseOf } from '../vocabulary/milestonePhrases.ts'
import { formatCountdown } from './countdown.ts'
import type { Viewpoint } from './describeNow.ts'
import { formatWhen } from './formatWhen.ts'
import { formatDoubt, readingToTell } from './readings.ts'
import { dayAt } from './wallClock.ts'

/** 'mentee applications are open; they close in 5 days, …', 'selection notifications go out today' */
export function report(milestone: Milestone, viewpoint: Viewpoint): string {
  const { name, during, end, on } = phraseOf(milestone)
  if (!milestone.end) return `${name} ${on} today`
  return `${name} ${during}; ${end} ${tellTime(milestone.end, viewpoint)}`
}

/** 'Mentee applications close in 5 days, …', 'Selection notifications go out today' */
export function reportInShort(milestone: Milestone, viewpoint: Viewpoint): string {
  if (!milestone.end) return capitalize(report(milestone, viewpoint))
  return `${closingTitle(milestone)} ${tellTime(milestone.end, viewpoint)}`
}

/** 'mentee applications open in 3 days, Thu 31 Jul 23:30 your time' */
export function foretell(milestone: Milestone, viewpoint: Viewpoint): string {
  const { name, begin, on } = phraseOf(milestone)
  return `${name} ${milestone.end ? begin : on} ${tellTime(milestone.start, viewpoint)}`
}

/** 'in 5 days, Tue 12 Aug 23:30 your time' or '… 18:00 UTC', '… 23:30 GMT+5:30' where the zone is not the reader's. */
export function tellTime(when: When, viewpoint: Viewpoint): string {
  const { now, zone, machineZone } = viewpoint
  const text = formatWhen(readingToTell(when, now, zone), zone, dayAt(now, zone).slice(0, 4))
  const countdown = formatCountdown(when, now, zone)
  const doubtful = formatDoubt(when, now, zone)
  const doubt = doubtful ? ` (${doubtful})` : ''
  if (text.kind === 'day') return `${countdown}, ${text.day}${doubt}`
  const place = zone === machineZone ? 'your time' : zone === 'UTC' ? 'UTC' : text.offset
  return `${countdown}, ${text.day} ${text.time} ${place}${doubt}`
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { Milestone, When } from '../model/term.ts'
import { closingTitle } from '../vocabulary/closingTitles.ts'
import { phraseOf } from '../vocabulary/milestonePhrases.ts'
import { concernsRole, meaningFor, type Role } from '../vocabulary/roles.ts'
import { formatCountdown, isWithinAWeek } from './countdown.ts'
import { formatWhen } from './formatWhen.ts'
import { milestoneState, spanOf } from './milestoneState.ts'
import { isImminent, nextDates } from './nextDates.ts'
import { earliestReading, formatDoubt, readingToTell } from './readings.ts'
import { dayAt } from './wallClock.ts'

/** What a term is doing at a moment, for the sentence above the timeline and the line above the projects. */
export type NowDescription = {
  /** 'running' is a mentorship between its first and its last day, when nothing else is open. */
  phase: 'undated' | 'before' | 'open' | 'running' | 'between' | 'over'
  /** What is open now: what concerns the role comes first, then what closes first. */
  open: Milestone[]
  /** What begins next, all of it that falls on one day. */
  next: Milestone[]
  /** The part of `lead` and `short` that tells a deadline at most a week away. */
  urgent?: string
  /** 'Mentee applications are open; they close in 5 days, Tue 12 Aug 23:30 your time.' */
  lead: string
  /** The same in a line: 'Mentee applications close in 5 days, Tue 12 Aug 23:30 your time' */
  short: string
  /** 'As a mentee: …', 'Also open: …' and 'Next: …', each a sentence. */
  more: string[]
}

/**
 * The moment, the places and the reader that a sentence is told for: `zone` was chosen, `machineZone` is the reader's
 * own; without a role it speaks to everybody.
 */
export type Viewpoint = { now: number; zone: string; machineZone: string; role?: Role }

/** Says what is open at a moment, when that closes for the reader, and what comes next. */
export function describeNow(timeline: readonly Milestone[], viewpoint: Viewpoint): NowDescription {
  const { now, zone, role } = viewpoint
  const inState = (state: string) => timeline.filter(one => milestoneState(one, now, zone) === state)
  const isOwn = ({ key }: Milestone) => role === undefined || concernsRole(key, role)
  const ownFirst = (a: Milestone, b: Milestone) => Number(isOwn(b)) - Number(isOwn(a))
  const open = inState('open').sort((a, b) => ownFirst(a, b) || spanOf(a, zone).end - spanOf(b, zone).end)
  const ownNext = nextDates(timeline.filter(isOwn), now, zone)
  const next = ownNext.length > 0 ? ownNext : nextDates(timeline, now, zone)
  const imminent = ownNext.find(one => isImminent(one, now, zone))
  const sayOpen = open.map(one => capitalize(`${report(one, viewpoint)}.`))
  const sayNext = (left: Milestone[]) => {
    const told = left.map(one => foretell(one, viewpoint))
    return told.length > 0 ? [`Next: ${told.join('; ')}.`] : []
  }
  const found = { open, next }
  const [first] = open
  const leads = first && isOwn(first) ? first : undefined
  const end = inState('upcoming').find(one => one.key === 'term_end')
  const isRunning = !leads && end !== undefined && inState('past').some(one => one.key === 'term_start')
  const sayRunning = isRunning ? `The mentorship is under way; it ends ${tellEnd(end, viewpoint)}.` : ''
  const isBeginning = !first && inState('past').length === 0

  if (timeline.length === 0) {
    const lead = 'This term gives no dates.'
    return { ...found, phase: 'undated', lead, short: withoutStop(lead), more: [] }
  }
  if (!next[0] && !first) {
    const lead = recall(timeline, zone)
    return { ...found, phase: 'over', lead, short: withoutStop(lead), more: [] }
  }
  const phase = leads ? 'open' : isRunning ? 'running' : isBeginning ? 'before' : 'between'
  if (imminent && !(leads && spanOf(leads, zone).end <= spanOf(imminent, zone).start)) {
    const short = capitalize(foretell(imminent, viewpoint))
    const left = next.filter(one => one !== imminent && !(isRunning && one === end))
    return {
      ...found,
      phase,
      urgent: tellTime(imminent.start, viewpoint),
      lead: `${short}.`,
      short,
      more: [...advise(imminent, role), ...(isRunning ? [sayRunning] : []), ...sayOpen, ...sayNext(left)],
    }
  }
  if (leads) {
    const isUrgent = leads.end !== undefined && isWithinAWeek(leads.end, now, zone)
    const [lead = '', ...also] = sayOpen
    return {
      ...found,
      phase,
      urgent: isUrgent && leads.end ? tellTime(leads.end, viewpoint) : undefined,
      lead,
      short: shorten(leads, viewpoint),
      more: [...advise(leads, role), ...also, ...sayNext(next)],
    }
  }
  const nothing = isBeginning ? 'Nothing has begun yet.' : `Nothing is open${forRole(role)} now.`
  const lead = isRunning ? sayRunning : nothing
  return {
    ...found,
    phase,
    lead,
    short: next[0] ? capitalize(foretell(next[0], viewpoint)) : withoutStop(lead),
    more: [...sayOpen, ...sayNext(next.filter(one => !(isRunning && one === end)))],
  }
}

/** 'mentee applications are open; they close in 5 days, …', 'selection notifications go out today' */
function report(milestone: Milestone, viewpoint: Viewpoint): string {
  const { name, during, end, on } = phraseOf(milestone)
  if (!milestone.end) return `${name} ${on} today`
  return `${name} ${during}; ${end} ${tellTime(milestone.end, viewpoint)}`
}

/** 'Mentee applications close in 5 days, …', 'Selection notifications go out today' */
function shorten(milestone: Milestone, viewpoint: Viewpoint): string {
  if (!milestone.end) return capitalize(report(milestone, viewpoint))
  return `${closingTitle(milestone)} ${tellTime(milestone.end, viewpoint)}`
}

/** 'mentee applications open in 3 days, Thu 31 Jul 23:30 your time' */
function foretell(milestone: Milestone, viewpoint: Viewpoint): string {
  const { name, begin, on } = phraseOf(milestone)
  return `${name} ${milestone.end ? begin : on} ${tellTime(milestone.start, viewpoint)}`
}

/** 'As a mentee: your one time to apply.' */
function advise({ key }: Milestone, role: Role | undefined): string[] {
  const meaning = role && meaningFor(key, role)
  return meaning ? [`As a ${role}: ${meaning}.`] : []
}

function forRole(role: Role | undefined): string {
  return role ? ` for ${role}s` : ''
}

/** 'This term ended on Fri 28 Nov 2025.' */
function recall(timeline: readonly Milestone[], zone: string): string {
  const last = timeline.reduce((a, b) => (spanOf(b, zone).end >= spanOf(a, zone).end ? b : a))
  const end = timeline.find(one => one.key === 'term_end') ?? last
  const { day } = formatWhen(earliestReading(end.end ?? end.start), zone)
  return end.key === 'term_end'
    ? `This term ended on ${day}.`
    : `All dates of this term have passed; the last was “${end.activity}”, ${day}.`
}

/** 'in 5 days, Tue 12 Aug 23:30 your time' or '… 18:00 UTC', '… 23:30 GMT+5:30' where the zone is not the reader's. */
function tellTime(when: When, viewpoint: Viewpoint): string {
  const { now, zone, machineZone } = viewpoint
  const text = formatWhen(readingToTell(when, now, zone), zone, dayAt(now, zone).slice(0, 4))
  const countdown = formatCountdown(when, now, zone)
  const doubtful = formatDoubt(when, now, zone)
  const doubt = doubtful ? ` (${doubtful})` : ''
  if (text.kind === 'day') return `${countdown}, ${text.day}${doubt}`
  const place = zone === machineZone ? 'your time' : zone === 'UTC' ? 'UTC' : text.offset
  return `${countdown}, ${text.day} ${text.time} ${place}${doubt}`
}

function tellEnd({ start, end }: Milestone, viewpoint: Viewpoint): string {
  return tellTime(end ?? start, viewpoint)
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

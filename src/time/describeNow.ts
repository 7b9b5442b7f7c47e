import type { Milestone } from '../model/term.ts'
import { meaningFor, type Role } from '../vocabulary/roles.ts'
import { isWithinAWeek } from './countdown.ts'
import { findSituation, type Situation } from './findSituation.ts'
import { formatWhen } from './formatWhen.ts'
import { spanOf } from './milestoneState.ts'
import { earliestReading } from './readings.ts'
import { capitalize, foretell, report, reportInShort, tellTime } from './tellMilestone.ts'

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
  const situation = findSituation(timeline, viewpoint)
  const { open, next, leading, imminent } = situation
  return {
    open,
    next,
    ...(timeline.length === 0
      ? tellAll('undated', 'This term gives no dates.')
      : open.length === 0 && next.length === 0
        ? tellAll('over', recall(timeline, viewpoint.zone))
        : imminent
          ? leadWithImminent(imminent, situation, viewpoint)
          : leading
            ? leadWithOpen(leading, situation, viewpoint)
            : leadWithNothing(situation, viewpoint)),
  }
}

type Telling = Omit<NowDescription, 'open' | 'next'>

function tellAll(phase: Telling['phase'], lead: string): Telling {
  return { phase, lead, short: withoutStop(lead), more: [] }
}

/** What begins within a day or two is told before what is open. */
function leadWithImminent(imminent: Milestone, situation: Situation, viewpoint: Viewpoint): Telling {
  const short = capitalize(foretell(imminent, viewpoint))
  return {
    phase: phaseOf(situation),
    urgent: tellTime(imminent.start, viewpoint),
    lead: `${short}.`,
    short,
    more: [
      ...advise(imminent, viewpoint.role),
      ...sayRunning(situation, viewpoint),
      ...sayOpen(situation, viewpoint),
      ...sayNext(situation, viewpoint, imminent),
    ],
  }
}

function leadWithOpen(leading: Milestone, situation: Situation, viewpoint: Viewpoint): Telling {
  const { end } = leading
  const [lead = '', ...also] = sayOpen(situation, viewpoint)
  return {
    phase: phaseOf(situation),
    urgent: end && isWithinAWeek(end, viewpoint.now, viewpoint.zone) ? tellTime(end, viewpoint) : undefined,
    lead,
    short: reportInShort(leading, viewpoint),
    more: [...advise(leading, viewpoint.role), ...also, ...sayNext(situation, viewpoint)],
  }
}

/** Nothing that concerns the reader is open. */
function leadWithNothing(situation: Situation, viewpoint: Viewpoint): Telling {
  const nothing = situation.isBeginning
    ? 'Nothing has begun yet.'
    : `Nothing is open${forRole(viewpoint.role)} now.`
  const [lead = nothing] = sayRunning(situation, viewpoint)
  const [next] = situation.next
  return {
    phase: phaseOf(situation),
    lead,
    short: next ? capitalize(foretell(next, viewpoint)) : withoutStop(lead),
    more: [...sayOpen(situation, viewpoint), ...sayNext(situation, viewpoint)],
  }
}

function phaseOf({ leading, end, isBeginning }: Situation): Telling['phase'] {
  if (leading) return 'open'
  if (end) return 'running'
  return isBeginning ? 'before' : 'between'
}

function sayOpen({ open }: Situation, viewpoint: Viewpoint): string[] {
  return open.map(one => capitalize(`${report(one, viewpoint)}.`))
}

function sayRunning({ end }: Situation, viewpoint: Viewpoint): string[] {
  return end ? [`The mentorship is under way; it ends ${tellTime(end.end ?? end.start, viewpoint)}.`] : []
}

/** All that comes next but what was told already: the end of a mentorship that is under way, too. */
function sayNext({ next, end }: Situation, viewpoint: Viewpoint, told?: Milestone): string[] {
  const left = next.filter(one => one !== told && one !== end).map(one => foretell(one, viewpoint))
  return left.length > 0 ? [`Next: ${left.join('; ')}.`] : []
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

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

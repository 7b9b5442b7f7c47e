import type { Milestone } from '../model/term.ts'
import { concernsRole } from '../vocabulary/roles.ts'
import type { Viewpoint } from './describeNow.ts'
import { milestoneState, spanOf } from './milestoneState.ts'
import { isImminent, nextDates } from './nextDates.ts'

/** What of a term matters at a moment, for one reader. */
export type Situation = {
  /** What is open now: what concerns the role comes first, then what closes first. */
  open: Milestone[]
  /** What begins next, all of it that falls on one day: what concerns the role, if anything of it is left. */
  next: Milestone[]
  /** The first that is open, where it concerns the role. */
  leading?: Milestone
  /** What concerns the role and begins so soon that it is told first, unless what leads ends before. */
  imminent?: Milestone
  /** The end of a mentorship that is under way while nothing leads. */
  end?: Milestone
  /** Nothing has begun yet. */
  isBeginning: boolean
}

export function findSituation(timeline: readonly Milestone[], viewpoint: Viewpoint): Situation {
  const { now, zone, role } = viewpoint
  const isOwn = ({ key }: Milestone) => role === undefined || concernsRole(key, role)
  const ownFirst = (a: Milestone, b: Milestone) => Number(isOwn(b)) - Number(isOwn(a))
  const inState = (state: string) => timeline.filter(one => milestoneState(one, now, zone) === state)
  const open = inState('open').sort((a, b) => ownFirst(a, b) || spanOf(a, zone).end - spanOf(b, zone).end)
  const [first] = open
  const leading = first && isOwn(first) ? first : undefined
  const ownNext = nextDates(timeline.filter(isOwn), now, zone)
  const past = inState('past')
  const isUnderWay = !leading && past.some(({ key }) => key === 'term_start')
  return {
    open,
    next: ownNext.length > 0 ? ownNext : nextDates(timeline, now, zone),
    leading,
    imminent: findImminent(ownNext, leading, viewpoint),
    end: isUnderWay ? inState('upcoming').find(({ key }) => key === 'term_end') : undefined,
    isBeginning: !first && past.length === 0,
  }
}

function findImminent(next: readonly Milestone[], leading: Milestone | undefined, { now, zone }: Viewpoint) {
  const imminent = next.find(one => isImminent(one, now, zone))
  const isLater = imminent && leading && spanOf(leading, zone).end <= spanOf(imminent, zone).start
  return isLater ? undefined : imminent
}

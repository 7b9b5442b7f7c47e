import type { Milestone } from '../../model/term.ts'
import { isWithinAWeek } from '../../time/countdown.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import type { MilestoneState } from '../../time/milestoneState.ts'

/** Whether a window closes within a week, which is what the accent is kept for. */
export function isUrgent({ end }: Milestone, state: MilestoneState, { now, zone }: Viewpoint): boolean {
  return state === 'open' && end !== undefined && isWithinAWeek(end, now, zone)
}

/** Filled, hollow, hatched: a state is told by form, so that it can be told in print and without colours. */
export function patternOf(state: MilestoneState, urgent: boolean): string {
  if (state === 'open')
    return `forced-colors:bg-[CanvasText] ${urgent ? 'border-accent bg-accent' : 'border-ink bg-ink'}`
  return state === 'upcoming' ? 'border-ink bg-paper' : hatched
}

/** A diamond is a square turned by 45°, so it sets `--hatch` to have its lines run as those of the bars. */
const hatched =
  'border-strong-line bg-paper bg-[repeating-linear-gradient(var(--hatch,135deg),var(--color-strong-line)_0_1px,transparent_1px_4px)]'

import type { Milestone } from '../../model/term.ts'
import { formatCountdown } from '../../time/countdown.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import type { MilestoneState } from '../../time/milestoneState.ts'
import { isUrgent, patternOf } from './statePattern.ts'

type Props = { milestone: Milestone; state: MilestoneState; viewpoint: Viewpoint }

/** The state in a word, with the pattern of its bar as a sample, and how long it lasts. */
export function StateText({ milestone, state, viewpoint }: Props) {
  const { now, zone } = viewpoint
  const urgent = isUrgent(milestone, state, viewpoint)
  return (
    <span className="inline-flex items-baseline gap-x-2 sm:max-xl:flex-wrap">
      <span className="inline-flex items-baseline gap-x-2">
        <span
          aria-hidden="true"
          className={`size-2.5 shrink-0 border ${shapeOf(milestone)} ${patternOf(state, urgent)}`}
        />
        <span className={state === 'open' ? 'font-semibold' : ''}>{wordFor(milestone, state)}</span>
      </span>{' '}
      {state !== 'past' && (
        <span className={`whitespace-nowrap text-small ${urgent ? 'text-accent' : 'text-quiet'}`}>
          {state === 'upcoming' && formatCountdown(milestone.start, now, zone)}
          {state === 'open' && milestone.end && `closes ${formatCountdown(milestone.end, now, zone)}`}
        </span>
      )}
    </span>
  )
}

/** A bar or a diamond, as on the axis. */
function shapeOf({ end }: Milestone): string {
  return end ? 'rounded-[1px]' : 'scale-90 rotate-45 [--hatch:90deg]'
}

function wordFor({ end }: Milestone, state: MilestoneState): string {
  if (state === 'open') return end ? 'Open' : 'Today'
  return state === 'past' ? 'Past' : 'Upcoming'
}

import type { Milestone } from '../../model/term.ts'
import { barOf } from '../../time/axis.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { formatDayAndMonth } from '../../time/formatCivil.ts'
import type { MilestoneState } from '../../time/milestoneState.ts'
import { earliestReading } from '../../time/readings.ts'
import { dayAt } from '../../time/wallClock.ts'
import { plot } from './plot.ts'
import type { Scale } from './scale.ts'
import { isUrgent, patternOf } from './statePattern.ts'

type Props = { milestone: Milestone; state: MilestoneState; viewpoint: Viewpoint; scale: Scale }

/**
 * A window as a bar, a day or a moment as a diamond, on the lines of the axis; where there is room, its last day stands
 * beside it, as it does in the columns.
 */
export function BarCell({ milestone, state, viewpoint, scale }: Props) {
  const { axis, ticks, today } = scale
  const { zone } = viewpoint
  const { from, to, isMoment } = barOf(milestone, axis, zone)
  const pattern = patternOf(state, isUrgent(milestone, state, viewpoint))
  const { date, instant } = earliestReading(milestone.end ?? milestone.start)
  const lastDay = formatDayAndMonth(instant === undefined ? date : dayAt(Date.parse(instant), zone))
  return (
    <td aria-hidden="true" className="relative hidden p-0 [print-color-adjust:exact] sm:table-cell">
      <div className="@container absolute inset-0">
        <div className={plot}>
          {ticks.map(({ at, label, isMajor }) => (
            <span
              key={`${at} ${label}`}
              className={`absolute inset-y-0 border-s border-line ${isMajor ? '' : 'border-dotted print:hidden'}`}
              style={{ insetInlineStart: `${at}%` }}
            />
          ))}
          {today !== undefined && (
            <span
              className="absolute inset-y-0 border-s border-ink"
              style={{ insetInlineStart: `${today}%` }}
            />
          )}
          {isMoment ? (
            <span
              className={`absolute top-[1.0625rem] -ms-[0.3125rem] size-2.5 rotate-45 border [--hatch:90deg] ${pattern}`}
              style={{ insetInlineStart: `${from}%` }}
            />
          ) : (
            <span
              className={`absolute top-4 h-3 min-w-1 rounded-[1px] border ${pattern}`}
              style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }}
            />
          )}
          <span
            className="absolute top-3.5 hidden whitespace-nowrap bg-paper px-1 text-small leading-4 text-quiet @xs:block"
            style={{ insetInlineStart: `calc(${to}% + 0.5rem)` }}
          >
            {lastDay}
          </span>
        </div>
      </div>
    </td>
  )
}

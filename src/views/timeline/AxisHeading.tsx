import type { Viewpoint } from '../../time/describeNow.ts'
import { formatDayAndMonth } from '../../time/formatCivil.ts'
import { dayAt } from '../../time/wallClock.ts'
import type { Scale } from './scale.ts'

type Props = Scale & { viewpoint: Viewpoint; widthRem: number }

/** The names of months, and of weeks below them, with today's label above. */
export function AxisHeading({ ticks, today, axis, viewpoint, widthRem }: Props) {
  const { now, zone } = viewpoint
  return (
    <td
      aria-hidden="true"
      className="hidden w-full min-w-44 xl:min-w-80 p-0 align-bottom text-small text-quiet sm:table-cell"
    >
      <div
        className={`relative print:w-auto! ${today === undefined ? 'h-12' : 'h-18'}`}
        style={widthRem ? { width: `${widthRem}rem` } : undefined}
      >
        {today !== undefined && (
          <span
            data-today=""
            className="absolute top-5 bottom-0 border-s border-ink"
            style={{ insetInlineStart: `${today}%` }}
          />
        )}
        {ticks.map(({ at, label, isMajor }) => (
          <span
            key={`${at} ${label}`}
            className={`absolute bottom-0 whitespace-nowrap border-s border-line ${isMajor ? '' : 'print:hidden'} ${isMajor && axis.zoom === 'weeks' ? 'h-12' : 'h-7'}`}
            style={{ insetInlineStart: `${at}%` }}
          >
            <span className="bg-paper px-1.5">{label}</span>
          </span>
        ))}
        {today !== undefined && (
          <span
            className={`absolute top-0 whitespace-nowrap font-semibold text-ink ${sideOf(today)}`}
            style={{ insetInlineStart: `${today}%` }}
          >
            Today, {formatDayAndMonth(dayAt(now, zone))}
          </span>
        )}
      </div>
    </td>
  )
}

/** Centred on its line, but inside the axis. */
function sideOf(percent: number): string {
  if (percent < 12) return ''
  return percent > 88 ? '-translate-x-full' : '-translate-x-1/2'
}

import type { CSSProperties } from 'react'
import { labelRooms, type Tick } from '../../time/axis.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { formatDayAndMonth } from '../../time/formatCivil.ts'
import { dayAt } from '../../time/wallClock.ts'
import { plot } from './plot.ts'
import type { Scale } from './scale.ts'

type Props = Scale & { viewpoint: Viewpoint; widthRem: number }

/** The names of months, and of weeks below them, with today's label above. */
export function AxisHeading({ ticks, today, axis, viewpoint, widthRem }: Props) {
  const { now, zone } = viewpoint
  const months = ticks.filter(({ isMajor }) => isMajor)
  const weeks = ticks.filter(({ isMajor }) => !isMajor)
  return (
    <td
      aria-hidden="true"
      className="hidden w-full min-w-28 xl:min-w-56 p-0 align-bottom text-small text-quiet sm:table-cell"
    >
      <div
        className={`@container relative print:w-auto! ${today === undefined ? 'h-12' : 'h-18'}`}
        style={widthRem ? { width: `${widthRem}rem` } : undefined}
      >
        <div className={plot}>
          {today !== undefined && (
            <span
              data-today=""
              className="absolute top-5 bottom-0 border-s border-ink"
              style={{ insetInlineStart: `${today}%` }}
            />
          )}
          <Labels ticks={months} height={axis.zoom === 'weeks' ? 'h-12' : 'h-7'} />
          <Labels ticks={weeks} height="h-7 print:hidden" />
          {today !== undefined && (
            <span
              className="absolute top-0 whitespace-nowrap font-semibold text-ink"
              style={{ insetInlineStart: `clamp(0px, ${today}% - 3.25rem, 100% - 6.5rem)` }}
            >
              Today, {formatDayAndMonth(dayAt(now, zone))}
            </span>
          )}
        </div>
      </div>
    </td>
  )
}

/**
 * Names of ticks, each beside its line. So many are shown as have room, and of one that is too long ('Dec 2025') the
 * first word: what does not fit wraps into a second line, which is cut off.
 */
function Labels({ ticks, height }: { ticks: Tick[]; height: string }) {
  const rooms = [3, 5, 7, 12].map(most => labelRooms(ticks, most))
  return ticks.map(({ at, label }, index) => {
    const [least, narrow, middle, wide] = rooms.map(room => `${room[index] ?? 0}%`)
    const widths = { '--least': least, '--narrow': narrow, '--middle': middle, '--wide': wide }
    return (
      <span key={`${at} ${label}`}>
        <span
          className={`absolute bottom-0 border-s border-line ${height}`}
          style={{ insetInlineStart: `${at}%` }}
        />
        <span
          className={`absolute bottom-0 w-(--least) @min-[10rem]:w-(--narrow) @xs:w-(--middle) @lg:w-(--wide) ${height}`}
          style={{ insetInlineStart: `${at}%`, ...widths } as CSSProperties}
        >
          <span className="flex h-[1lh] flex-wrap content-start gap-x-[0.5ch] overflow-hidden ps-1 before:-ms-1 before:h-[1lh] before:w-px">
            {label.split(' ').map(word => (
              <span key={word} className="bg-paper">
                {word}
              </span>
            ))}
          </span>
        </span>
      </span>
    )
  })
}

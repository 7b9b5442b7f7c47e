import { useEffect, useMemo, useRef } from 'react'
import type { Notice } from '../../model/notice.ts'
import type { Term } from '../../model/term.ts'
import { type Axis, axisWidthRem, ticksOf, todayOn, type Zoom } from '../../time/axis.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { useShown } from '../../ui/useShown.tsx'
import { AxisHeading } from './AxisHeading.tsx'
import { TimelineRow } from './TimelineRow.tsx'

type Props = {
  term: Term
  viewpoint: Viewpoint
  axis: Axis
  sourceLine: (line: number) => string
}

/** Several times as many as a real term has. */
const datesAtOnce = 80
const noNotices: Notice[] = []

const heading = 'py-2 pe-4 text-start align-bottom text-small font-normal text-quiet'

/**
 * One table for every reader: text in columns with a bar beside it, an ordered list on a phone, a page on paper. The
 * bars only repeat what the text says, so they are hidden from assistive technology.
 */
export function TimelineTable({ term, viewpoint, axis, sourceLine }: Props) {
  const { now, zone } = viewpoint
  const scale = { axis, ticks: ticksOf(axis), today: todayOn(axis, now, zone) }
  const knownYear = term.timeline[0]?.start.date.slice(0, 4) ?? ''
  const region = useScrollToToday(axis.zoom)
  const { shown, more } = useShown(term.timeline, datesAtOnce)
  const noticesOf = useMemo(() => groupByLine(term.notices), [term.notices])
  return (
    <div data-live>
      <p className="mb-2 text-small text-quiet">
        Dates are in {knownYear} where no year is given.
        {/* On paper there is no picker that says so. */}
        <span className="hidden print:inline"> Times are those of {zone}.</span>
      </p>
      <section
        ref={region}
        aria-label="Timeline, scrollable"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table className="block w-full border-collapse sm:table">
          <caption className="sr-only">Timeline</caption>
          <thead className="sr-only sm:not-sr-only">
            <tr className="border-b border-strong-line">
              <th scope="col" className={`${heading} sticky start-0 z-10 bg-paper`}>
                Activity
              </th>
              <th scope="col" className={heading}>
                Starts
              </th>
              <th scope="col" className={heading}>
                Ends
              </th>
              <th scope="col" className={heading}>
                State
              </th>
              <AxisHeading {...scale} viewpoint={viewpoint} widthRem={axisWidthRem(axis)} />
            </tr>
          </thead>
          <tbody className="block sm:table-row-group">
            {shown.map(milestone => (
              <TimelineRow
                key={`${milestone.key} ${milestone.line}`}
                termId={term.id}
                milestone={milestone}
                notices={noticesOf.get(milestone.line) ?? noNotices}
                viewpoint={viewpoint}
                knownYear={knownYear}
                scale={scale}
                sourceUrl={sourceLine(milestone.line)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {more}
    </div>
  )
}

function groupByLine(notices: readonly Notice[]): ReadonlyMap<number, Notice[]> {
  const groups = new Map<number, Notice[]>()
  for (const notice of notices) {
    const group = groups.get(notice.line)
    if (group) group.push(notice)
    else groups.set(notice.line, [notice])
  }
  return groups
}

/** Brings today into view when the bars become wider than their room; the reader scrolls on from there. */
function useScrollToToday(zoom: Zoom) {
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    const today = region.current?.querySelector('[data-today]')
    if (!region.current || !today || zoom === 'fit') return
    const { left, width } = region.current.getBoundingClientRect()
    // Right of the middle: the activities stay in place at the left and cover part of the bars.
    region.current.scrollLeft += today.getBoundingClientRect().left - left - width * 0.6
  }, [zoom])
  return region
}

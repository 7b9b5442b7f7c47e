import { useId, useState } from 'react'
import type { Notice } from '../../model/notice.ts'
import type { Milestone } from '../../model/term.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { milestoneState } from '../../time/milestoneState.ts'
import { meaningFor } from '../../vocabulary/roles.ts'
import { BarCell } from './BarCell.tsx'
import { DateChangeMark } from './DateChangeMark.tsx'
import { RowDetails } from './RowDetails.tsx'
import { StateText } from './StateText.tsx'
import type { Scale } from './scale.ts'
import { WhenText } from './WhenText.tsx'

type Props = {
  termId: string
  milestone: Milestone
  notices: Notice[]
  viewpoint: Viewpoint
  knownYear: string
  scale: Scale
  sourceUrl: string
}

/** One activity; its button opens a second row with everything there is to know about its dates. */
export function TimelineRow({ termId, milestone, notices, viewpoint, knownYear, scale, sourceUrl }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { now, zone, role } = viewpoint
  const state = milestoneState(milestone, now, zone)
  const meaning = role && meaningFor(milestone.key, role)
  const cell = 'align-top sm:table-cell sm:py-2.5 sm:pe-4 xl:pe-6 xl:whitespace-nowrap'
  return (
    <>
      <tr
        className={`flex flex-wrap gap-x-1.5 py-3 ps-6 sm:table-row ${isOpen ? '' : 'border-b border-line'}`}
      >
        <th
          scope="row"
          className="-ms-6 basis-full bg-paper text-start align-top font-normal sm:sticky sm:start-0 sm:z-10 sm:table-cell sm:py-2.5 sm:pe-4 xl:pe-6"
        >
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
            className="group flex sm:max-w-80 sm:min-w-32 lg:min-w-52 xl:min-w-64 gap-2 text-start hover:underline"
          >
            <Chevron isOpen={isOpen} />
            <span className={state === 'open' ? 'font-semibold' : ''}>{milestone.activity}</span>
          </button>
          {meaning && (
            <span className="block ps-6 text-small text-quiet print:ps-0">
              <span className="sr-only">As a {role}: </span>
              {meaning}
            </span>
          )}
          <DateChangeMark termId={termId} milestone={milestone} />
          {notices.length > 0 && (
            <span className="block ps-6 text-small text-quiet print:ps-0">read with doubt</span>
          )}
        </th>
        <td className={cell}>
          <WhenText when={milestone.start} zone={zone} knownYear={knownYear} />
        </td>
        <td className={cell}>
          {milestone.end ? (
            <WhenText when={milestone.end} zone={zone} knownYear={knownYear} label="–" />
          ) : (
            <span className="sr-only">{milestone.start.instant ? 'at that moment' : 'the same day'}</span>
          )}
        </td>
        <td className={`basis-full pt-1 ${cell}`}>
          <StateText milestone={milestone} state={state} viewpoint={viewpoint} />
        </td>
        <BarCell milestone={milestone} state={state} viewpoint={viewpoint} scale={scale} />
      </tr>
      {isOpen && (
        <tr id={id} className="block border-b border-line sm:table-row">
          <td colSpan={5} className="block pb-6 sm:table-cell">
            <RowDetails milestone={milestone} notices={notices} viewpoint={viewpoint} sourceUrl={sourceUrl} />
          </td>
        </tr>
      )}
    </>
  )
}

function Chevron({ isOpen }: { isOpen: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`mt-1 size-4 shrink-0 text-quiet transition-transform group-hover:text-ink print:hidden ${isOpen ? 'rotate-90' : ''}`}
    >
      <path d="m6 4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}

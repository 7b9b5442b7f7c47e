import type { ReactNode } from 'react'
import { type Notice, noticeKinds } from '../../model/notice.ts'
import type { Milestone } from '../../model/term.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { noticeText } from '../term/noticeText.ts'
import { AddToCalendar } from './AddToCalendar.tsx'
import { WhenLines } from './WhenLines.tsx'

type Props = { milestone: Milestone; notices: Notice[]; viewpoint: Viewpoint; sourceUrl: string }

/** The same dates in the reader's zone, in UTC and as written, side by side, and what is to be said about them. */
export function RowDetails({ milestone, notices, viewpoint, sourceUrl }: Props) {
  const { zone, machineZone } = viewpoint
  return (
    <div className="sticky start-0 ms-6 max-w-[min(64rem,calc(100vw-5rem))] space-y-4 border-s border-line ps-4">
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-[auto_auto_minmax(16rem,1fr)]">
        <Part title={zone === machineZone ? `Your time, ${zone}` : `Time in ${zone}`}>
          <WhenLines milestone={milestone} zone={zone} />
        </Part>
        <Part title="UTC">
          <WhenLines milestone={milestone} zone="UTC" />
        </Part>
        <Part title="As written">
          <q className="block font-serif">{milestone.written}</q>
          <OutsideLink className="text-small" url={sourceUrl}>
            Line {milestone.line} on GitHub
          </OutsideLink>
        </Part>
        {milestone.notes.length > 0 && (
          <Part title="Notes">
            {milestone.notes.map(note => (
              <p key={note}>{note}</p>
            ))}
          </Part>
        )}
      </dl>
      {notices.length > 0 && (
        <ul className="space-y-2">
          {notices.map(({ kind, message }) => (
            <li key={kind + message}>
              <strong className="font-semibold">{noticeKinds[kind]}.</strong> {noticeText({ message })}
            </li>
          ))}
        </ul>
      )}
      <AddToCalendar milestone={milestone} />
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-quiet">{title}</dt>
      <dd className="space-y-1">{children}</dd>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { Term } from '../../model/term.ts'
import { axisOf, type Zoom } from '../../time/axis.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { Hint } from '../../ui/Hint.tsx'
import type { Role } from '../../vocabulary/roles.ts'
import { AddTermToCalendar } from './AddTermToCalendar.tsx'
import { NowSentence } from './NowSentence.tsx'
import { RoleSwitch } from './RoleSwitch.tsx'
import { SubscribeLinks } from './SubscribeLinks.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { UndatedRows } from './UndatedRows.tsx'
import { ZonePicker } from './ZonePicker.tsx'
import { ZoomSwitch } from './ZoomSwitch.tsx'

type Props = {
  term: Term
  /** Its zones as `findZone` names them. */
  viewpoint: Viewpoint
  /** What is to be said about the moment and the role. */
  remarks?: ReactNode
  onRoleChange: (role: Role) => void
  /** The text of a `tz` parameter that names no zone, of a `zoom` parameter that is none. */
  zoneProblem?: string
  zoomProblem?: string
  /** What to write into the URL as `tz`; undefined for the reader's own zone. */
  onZoneChange: (zone: string | undefined) => void
  /** The address of a line of the document on GitHub. */
  sourceLine: (line: number) => string
  zoom?: Zoom
  onZoomChange: (zoom: Zoom) => void
}

/** A term's dates: what is open now, and all of them as a table that is a chart, a list and a print page too. */
export function TimelineView(props: Props) {
  const { term, viewpoint, zoom = 'fit', zoomProblem } = props
  const axis = axisOf(term.timeline, viewpoint.zone, zoom)
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        {props.remarks}
        <NowSentence timeline={term.timeline} viewpoint={viewpoint} />
        {axis && <RoleSwitch role={viewpoint.role} onRoleChange={props.onRoleChange} />}
      </div>
      {axis && (
        <>
          <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
            <ZonePicker
              viewpoint={viewpoint}
              zoneProblem={props.zoneProblem}
              onZoneChange={props.onZoneChange}
            />
            <ZoomSwitch zoom={zoom} onZoomChange={props.onZoomChange} />
          </div>
          {viewpoint.zone === viewpoint.machineZone && (
            <Hint name="zone">
              These are your own times. Pick another zone to see what somebody elsewhere reads.
            </Hint>
          )}
          {zoomProblem !== undefined && (
            <p className="text-small text-error">
              There is no zoom “{zoomProblem}”; the whole term is shown.
            </p>
          )}
          <TimelineTable term={term} viewpoint={viewpoint} axis={axis} sourceLine={props.sourceLine} />
        </>
      )}
      <UndatedRows term={term} sourceLine={props.sourceLine} />
      {axis && (
        <>
          <AddTermToCalendar />
          <SubscribeLinks />
        </>
      )}
    </div>
  )
}

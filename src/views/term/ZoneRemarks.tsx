import type { ReactNode } from 'react'
import type { Viewpoint } from '../../time/describeNow.ts'
import { zoneTitle } from '../../time/findZone.ts'

type Props = {
  viewpoint: Viewpoint
  /** The text of a `tz` parameter that names no zone. */
  problem?: string
  /** Leads back to the reader's own zone. */
  back: ReactNode
}

/** Says that a link brought another zone than the reader's, or names what it brought instead of one. */
export function ZoneRemarks({ viewpoint: { zone, machineZone }, problem, back }: Props) {
  return (
    <>
      {problem !== undefined && (
        <p className="text-small text-error">
          “{problem}” in the address is not a time zone; times are shown in your own, {zone}.
        </p>
      )}
      {zone !== machineZone && (
        <p className="text-small text-quiet">
          Times are shown in {zoneTitle(zone)}, not in your own zone, {machineZone}. {back}
        </p>
      )}
    </>
  )
}

import { useMemo } from 'react'
import type { Viewpoint } from '../../time/describeNow.ts'
import { zoneParameter, zoneTitle } from '../../time/findZone.ts'
import { describeZone, listZones, type ZoneChoice } from '../../time/listZones.ts'
import { searchZones } from '../../time/searchZones.ts'
import { Combobox, type ComboboxOption } from '../../ui/Combobox.tsx'
import { ZoneRemarks } from '../term/ZoneRemarks.tsx'

type Props = {
  viewpoint: Viewpoint
  zoneProblem?: string
  onZoneChange: (zone: string | undefined) => void
}

/** Which zone times are told in: any by its city, country or offset, and the three most wanted by a click. */
export function ZonePicker({ viewpoint, zoneProblem, onZoneChange }: Props) {
  const { now, zone, machineZone } = viewpoint
  const findOptions = useZoneSearch(now)
  const chosen = describeZone(zone, now)
  const choose = (next: string) => onZoneChange(next === machineZone ? undefined : zoneParameter(next))
  const quickChoices = [
    { name: 'My zone', target: machineZone },
    { name: 'UTC', target: 'UTC' },
    { name: 'Pacific', target: 'America/Los_Angeles' },
  ]
  return (
    <div className="space-y-2 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Combobox
          label="Time zone"
          value={zone}
          text={zone === 'UTC' ? 'UTC' : `${zoneTitle(zone)} (${chosen.offset})`}
          findOptions={findOptions}
          onChoose={choose}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons are no form, so no fieldset */}
        <div role="group" aria-label="Quick choices" className="flex gap-1">
          {quickChoices.map(({ name, target }) => (
            <button
              key={name}
              type="button"
              aria-pressed={zone === target}
              onClick={() => choose(target)}
              className="control border-transparent text-link aria-pressed:border-line aria-pressed:text-ink"
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <ZoneRemarks
        viewpoint={viewpoint}
        problem={zoneProblem}
        back={
          <button type="button" className="link py-1" onClick={() => onZoneChange(undefined)}>
            Show my own time
          </button>
        }
      />
    </div>
  )
}

/** The list of zones costs some 40 ms to make, so it is made when somebody opens it, and its offsets hold for a day. */
function useZoneSearch(now: number): (typed: string) => ComboboxOption[] {
  const day = Math.floor(now / 86_400_000)
  return useMemo(() => {
    let zones: ZoneChoice[] | undefined
    return typed => {
      zones ??= listZones(day * 86_400_000)
      return searchZones(zones, typed).map(toOption)
    }
  }, [day])
}

function toOption(choice: ZoneChoice): ComboboxOption {
  const country = choice.country.split(', ')[0] ?? ''
  return {
    value: choice.zone,
    label: zoneTitle(choice.zone),
    detail: country ? `${country} · ${choice.offset}` : choice.offset,
  }
}

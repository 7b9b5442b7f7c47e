import { useSearch } from '@tanstack/react-router'
import { listValues, type UrlSearch } from '../../explore/urlSearch.ts'
import type { Viewpoint } from '../../time/describeNow.ts'
import { findZone } from '../../time/findZone.ts'
import { readMoment } from '../../time/readMoment.ts'
import { useNow } from '../../ui/useNow.ts'
import { type Role, roles } from '../../vocabulary/roles.ts'

/** For whom, where and when times are told, and what of the address could not be read. */
export type Moment = {
  viewpoint: Viewpoint & { role: Role }
  /** Whether the address names the moment; otherwise it is the present. */
  isFixed: boolean
  /** The texts of parameters that mean nothing. */
  unread: { tz?: string; at?: string; role?: string }
}

/** The role that times are told to where the address names none: most readers look for a mentorship. */
export const usualRole: Role = 'mentee'

/** The viewpoint that the address asks for; without `at` the present, kept current, without `tz` the reader's zone. */
export function useMoment(): Moment {
  const search = useSearch({ strict: false }) as UrlSearch
  const present = useNow()
  const { tz, at, role: writtenRole } = firstValues(search)
  // Browsers call it by different names ('Asia/Calcutta'), and some hide it.
  const machineZone = findZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC'
  const chosenZone = findZone(tz)
  const zone = chosenZone ?? machineZone
  const fixed = at === undefined ? undefined : readMoment(at, zone)
  const role = roles.find(one => one === writtenRole?.toLowerCase())
  return {
    viewpoint: { now: fixed ?? present, zone, machineZone, role: role ?? usualRole },
    isFixed: fixed !== undefined,
    unread: {
      tz: chosenZone ? undefined : tz,
      at: fixed === undefined ? at : undefined,
      role: role ? undefined : writtenRole,
    },
  }
}

/** What a parameter says, if it says anything. */
function firstValues(search: UrlSearch): Record<string, string | undefined> {
  const read = (name: string) => listValues(search[name])[0] || undefined
  return { tz: read('tz'), at: read('at'), role: read('role') }
}

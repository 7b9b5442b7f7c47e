import type { Term } from '../../model/term.ts'
import { describeNow } from '../../time/describeNow.ts'
import { findZone } from '../../time/findZone.ts'
import { useNow } from '../../ui/useNow.ts'

/** What is open in the project's term, in the reader's own zone. */
export function TermDeadline({ dates }: { dates: Term }) {
  const now = useNow()
  const zone = findZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC'
  const { lead, urgent } = describeNow(dates.timeline, { now, zone, machineZone: zone })
  return <p className={`mt-1 text-small ${urgent ? 'text-accent' : ''}`}>{lead}</p>
}

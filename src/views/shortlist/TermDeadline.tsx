import type { Term } from '../../model/term.ts'
import { describeNow } from '../../time/describeNow.ts'
import { useMoment } from '../term/useMoment.ts'

/** What is open in the project's term, at the moment and in the zone of the address. */
export function TermDeadline({ dates }: { dates: Term }) {
  const { viewpoint } = useMoment()
  const { lead, urgent } = describeNow(dates.timeline, viewpoint)
  return <p className={`mt-1 text-small ${urgent ? 'text-accent' : ''}`}>{lead}</p>
}

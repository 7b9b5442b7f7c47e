import type { Check, Origin } from '../../load/termState.ts'
import { formatAgo } from '../../time/formatAgo.ts'
import { useNow } from '../../ui/useNow.ts'
import { formatCopyDay, formatMoment } from './formatMoment.ts'

/** How fresh the shown text of a term is, in a few words; `check` where it matters that GitHub has not confirmed it. */
export function ReadWhen({ origin, check }: { origin: Origin; check?: Check }) {
  const doubt = check?.kind === 'failed' ? '; GitHub could not be asked since' : ''
  if (origin.kind === 'embedded') {
    return (
      <>
        copy of <time dateTime={origin.copiedOn}>{formatCopyDay(origin.copiedOn)}</time> that came with the
        app
        {doubt}
      </>
    )
  }
  return (
    <>
      <ReadAt ms={origin.readAt} />
      {doubt}
    </>
  )
}

/** 'read at 14:05, 3 minutes ago' */
export function ReadAt({ ms }: { ms: number }) {
  const now = useNow()
  return (
    <>
      read <time dateTime={new Date(ms).toISOString()}>{formatMoment(ms, now)}</time>, {formatAgo(ms, now)}
    </>
  )
}

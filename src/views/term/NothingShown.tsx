import { Link } from '@tanstack/react-router'
import { type CatalogueEntry, formatSourceUrl } from '../../load/catalogue.ts'
import { describeLoadProblem, describeSlowAnswer } from '../../load/describeLoadProblem.ts'
import { findHostName } from '../../load/findHostName.ts'
import { formatFolderUrl } from '../../load/repositoryPages.ts'
import type { TermState } from '../../load/termState.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'

type Props = { state: TermState; entry: CatalogueEntry; onRetry: () => void }

/** Why nothing of a term is there to be shown, and the ways on. */
export default function NothingShown({ state, entry, onRetry }: Props) {
  const host = findHostName(entry.path)
  // Above the term's own folder, which may have moved with the document.
  const folder = entry.path.split('/').slice(0, -2).join('/')
  const askAgainAt = state.phase === 'failed' ? state.askAgainAt : undefined
  return (
    <div role="alert" className="max-w-[42rem] space-y-3">
      <p>
        {state.phase === 'failed'
          ? describeLoadProblem(state.problem, host)
          : `${describeSlowAnswer(host)} It is still asked.`}{' '}
        There is no copy of this term at hand, so there is nothing to show yet.
      </p>
      {askAgainAt === undefined ? (
        <button type="button" className="control" onClick={onRetry}>
          Try again
        </button>
      ) : (
        <p>
          {host} is asked again by itself at {formatTime(askAgainAt)}.
        </p>
      )}
      {entry.path !== '' && (
        <p className="text-small">
          <OutsideLink url={formatSourceUrl(entry.path)}>The document itself</OutsideLink>
          {!entry.own && (
            <>
              , <OutsideLink url={formatFolderUrl(folder)}>its folder on GitHub</OutsideLink>
            </>
          )}
          , or{' '}
          <Link to="/terms" search={{}} activeOptions={{ exact: true }} className="link">
            the terms that this browser keeps
          </Link>
        </p>
      )}
    </div>
  )
}

function formatTime(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(ms)
}

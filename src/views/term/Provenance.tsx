import { Link } from '@tanstack/react-router'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import { formatSourceUrl } from '../../load/catalogue.ts'
import type { Commit } from '../../load/commits.ts'
import { describeLoadProblem, describeSlowAnswer } from '../../load/describeLoadProblem.ts'
import { findHostName } from '../../load/findHostName.ts'
import { storageProblemSentences } from '../../load/kept/storageProblemSentences.ts'
import { checkoutUrl } from '../../load/localCheckout.ts'
import { findMissingPart } from '../../load/missingPart.ts'
import { formatCommitUrl } from '../../load/repositoryPages.ts'
import type { Check, ShownTerm } from '../../load/termState.ts'
import { formatAgo } from '../../time/formatAgo.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { useNow } from '../../ui/useNow.ts'
import { formatCopyDay, formatMoment } from './formatMoment.ts'
import { useKept } from './useKept.ts'

type Props = {
  state: ShownTerm
  entry: CatalogueEntry
  commit?: Commit
  onRetry: () => void
}

/** Which text is shown, from when, and how to try again. */
export function Provenance({ state, entry, commit, onRetry }: Props) {
  const { check, storageProblem } = state
  const host = findHostName(entry.path)
  const kept = useKept()
  const isWithoutDates = findMissingPart(entry, state) === 'dates'
  const missingPath = (isWithoutDates && entry.datesPath) || entry.path
  return (
    // Two lines on a phone from the start: the commit comes later and must not push the page down.
    <div className="min-h-[2lh] text-small text-quiet sm:min-h-[1lh]">
      <span aria-live="polite" className="text-ink">
        {check.kind === 'failed' && `${describeLoadProblem(check.problem, host)} `}
        {check.kind === 'asking' && check.isSlow && `${describeSlowAnswer(host)} `}
      </span>
      <OriginSentence state={state} entry={entry} commit={commit} />
      {canRetry(check) && (
        <>
          {' '}
          <button type="button" className="link" onClick={onRetry}>
            Try again
          </button>
          {entry.path !== '' && (
            <>
              {' '}
              or open <OutsideLink url={formatSourceUrl(missingPath)}>the document itself</OutsideLink>
              {check.kind === 'failed' && (
                <>
                  {' '}
                  or{' '}
                  <Link to="/terms" search={kept} activeOptions={{ exact: true }} className="link">
                    the terms that this browser keeps
                  </Link>
                </>
              )}
              .
            </>
          )}
        </>
      )}
      <span aria-live="polite">{storageProblem && ` ${storageProblemSentences[storageProblem]}`}</span>
    </div>
  )
}

/** A question that takes long may be put anew; a pause that GitHub wants is kept. */
function canRetry(check: Check): boolean {
  if (check.kind === 'failed') return check.askAgainAt === undefined
  return check.kind === 'asking' && check.isSlow === true
}

function OriginSentence({ state, entry, commit }: Omit<Props, 'onRetry'>) {
  const { origin, check } = state
  const now = useNow()
  const asking = check.kind === 'asking' ? '; asking GitHub for the current one …' : formatAskAgain(check)
  if (origin.kind === 'embedded') {
    return (
      <>
        Showing the copy of <time dateTime={origin.copiedOn}>{formatCopyDay(origin.copiedOn)}</time> that came
        with the app{asking}
      </>
    )
  }
  if (origin.kind === 'own') return <OwnSentence path={entry.path} />
  const ago = formatAgo(origin.readAt, now)
  const moment = (
    <time dateTime={new Date(origin.readAt).toISOString()}>{formatMoment(origin.readAt, now)}</time>
  )
  if (check.kind !== 'answered') {
    return (
      <>
        Showing the copy that was read {moment}, {ago}
        {asking}
      </>
    )
  }
  return (
    <>
      Read from {checkoutUrl && 'a checkout of '}
      <OutsideLink url={formatSourceUrl(entry.path)}>cncf/mentoring</OutsideLink> {moment}, {ago}
      {commit && <CommitPart commit={commit} />}.
    </>
  )
}

function OwnSentence({ path }: { path: string }) {
  return (
    <>
      <strong className="text-ink">Not an official term:</strong> a document of your own
      {path !== '' && (
        <>
          , read from{' '}
          <OutsideLink className="wrap-anywhere" url={formatSourceUrl(path)}>
            {path.replace('https://', '')}
          </OutsideLink>
        </>
      )}
      . Nothing of it is stored.
    </>
  )
}

function CommitPart({ commit: { sha, committedAt } }: { commit: Commit }) {
  return (
    <>
      ; commit{' '}
      <OutsideLink className="font-mono leading-none" url={formatCommitUrl(sha)}>
        {sha.slice(0, 7)}
      </OutsideLink>{' '}
      of <time dateTime={new Date(committedAt).toISOString()}>{formatDate(committedAt)}</time>
    </>
  )
}

/** A pause lasts seconds or minutes, so the time of day says when it ends. */
function formatAskAgain(check: Check): string {
  if (check.kind !== 'failed' || check.askAgainAt === undefined) return '.'
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(check.askAgainAt)
  return `; GitHub is asked again by itself at ${time}.`
}

function formatDate(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(ms)
}

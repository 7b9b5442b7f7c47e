import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { type CatalogueEntry, findCatalogueEntry } from '../../load/catalogue.ts'
import { findMissingPart, type MissingPart } from '../../load/missingPart.ts'
import type { Origin, TermDocuments, TermState } from '../../load/termState.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { SourceCommitContext, useCommit } from './Freshness.ts'
import { PageSkeleton, Skeleton } from './Skeleton.tsx'
import { TermNav } from './TermNav.tsx'
import { useTermState, useTermStore } from './TermStoreContext.ts'

// Telling times costs more code than the table starts with, and the line can wait for it.
const { Part: NowLine, preload: preloadNowLine } = lazyPart(() => import('./NowLine.tsx'))
const { Part: AboutDocument, preload: preloadAboutDocument } = lazyPart(() => import('./AboutDocument.tsx'))
const NothingShown = lazy(() => import('./NothingShown.tsx'))
const UnknownTerm = lazy(() => import('./UnknownTerm.tsx'))

/** A term that is there to be shown. */
export type OpenTerm = TermDocuments & { entry: CatalogueEntry; origin: Origin }

type Props = {
  termId: string
  /** Leaves the page's heading to what stands inside. */
  quiet?: boolean
  /** What the page is about: it has nothing to say of a term that lacks just that. */
  about?: MissingPart
  /** Says below the heading what is open now. */
  tellsNow?: boolean
  children: (open: OpenTerm) => ReactNode
}

/** Opens a term and stands around each of its pages: its name, its pages, and which text is shown. */
export function TermFrame({ termId, quiet = false, about, tellsNow = false, children }: Props) {
  const store = useTermStore()
  const state = useTermState(termId)
  const entry = findCatalogueEntry(termId)
  const open = useOpenTerm(entry, state)
  const commit = useCommit(entry, state)
  const path = entry?.path ?? ''
  const source = useMemo(() => ({ path, ...(commit && { commit }) }), [path, commit])
  useEffect(() => store.open(termId), [store, termId])
  useEffect(() => {
    // While the document is read.
    preloadAboutDocument()
    if (tellsNow) preloadNowLine()
  }, [tellsNow])
  const isAbsent = open !== undefined && about !== undefined && findMissingPart(open.entry, open) === about
  const page = useMemo(() => open && !isAbsent && children(open), [children, open, isAbsent])

  // It may be one that the repository is asked for.
  if (!entry && state.phase === 'loading') return <PageSkeleton />
  if (state.phase === 'unknown' || !entry) {
    return (
      <Suspense fallback={<Skeleton />}>
        <UnknownTerm termId={termId} />
      </Suspense>
    )
  }
  return (
    <SourceCommitContext value={source}>
      <div className="mb-5 flex flex-wrap items-baseline gap-x-6 gap-y-1 print:mb-2">
        {quiet ? (
          <p className="font-serif text-reading">{entry.label}</p>
        ) : (
          <h1 className="font-serif text-title font-semibold lg:text-display">{entry.label}</h1>
        )}
        <TermNav termId={termId} />
        {tellsNow && (
          // Of the height that the line will have, so that nothing moves when it comes: on a phone it often takes two.
          <div data-live className="min-h-12 basis-full sm:min-h-6">
            {state.phase === 'shown' && (
              // A boundary that is there before would hold the whole page back until the code has come.
              <Suspense>
                <NowLine dates={state.dates} />
              </Suspense>
            )}
          </div>
        )}
        <div data-live className="min-h-[2lh] basis-full text-small sm:min-h-[1lh]">
          {state.phase === 'shown' && (
            <Suspense>
              <AboutDocument state={state} entry={entry} />
            </Suspense>
          )}
        </div>
      </div>
      {state.phase === 'loading' && !state.isSlow && <Skeleton />}
      {isMissing(state) && (
        // As high as the skeleton was, so that no footer jumps into sight.
        <div className="min-h-dvh">
          <Suspense fallback={<Skeleton />}>
            <NothingShown state={state} entry={entry} onRetry={() => store.retry(termId)} />
          </Suspense>
        </div>
      )}
      {page && <Suspense fallback={<Skeleton />}>{page}</Suspense>}
    </SourceCommitContext>
  )
}

/** The same object until another text is shown: news about the question to GitHub draw no page anew. */
function useOpenTerm(entry: CatalogueEntry | undefined, state: TermState): OpenTerm | undefined {
  const { term, names, dates, origin, isDatesOnly } = state.phase === 'shown' ? state : nothing
  return useMemo(
    () =>
      entry && term && names && dates && origin
        ? { term, names, dates, origin, entry, ...(isDatesOnly && { isDatesOnly }) }
        : undefined,
    [term, names, dates, origin, isDatesOnly, entry],
  )
}

const nothing: Partial<OpenTerm> = {}

/** Nothing is there, and there is more to say than that it is being read. */
function isMissing(state: TermState): boolean {
  return state.phase === 'failed' || (state.phase === 'loading' && state.isSlow === true)
}

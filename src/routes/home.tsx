import { createRoute, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { listValues } from '../explore/urlSearch.ts'
import { findCatalogueEntry } from '../load/catalogue.ts'
import { preloadBesideDocument } from '../views/table/besideDocument.ts'
import { TablePage } from '../views/table/TablePage.tsx'
import { PageSkeleton } from '../views/term/Skeleton.tsx'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { useHomeTerm } from '../views/term/useHomeTerm.ts'
import { useKept } from '../views/term/useKept.ts'
import { rootRoute } from './root.tsx'

const OwnSource = lazy(() => import('../views/own/OwnSource.tsx'))

/** `/`: the newest term that can be shown, at once; `/?source=https://…`: a document of the reader's own. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: preloadBesideDocument,
  component: HomePage,
})

function HomePage() {
  const { source, ...search } = homeRoute.useSearch()
  const [address] = listValues(source)
  if (address === undefined) return <NewestTerm />
  return (
    <Suspense fallback={<PageSkeleton />}>
      <OwnSource source={address} search={search} />
    </Suspense>
  )
}

function NewestTerm() {
  const { termId, newer } = useHomeTerm()
  const kept = useKept()
  if (termId === undefined) return <PageSkeleton />
  return (
    <>
      {newer && (
        <p className="mb-3 text-small">
          A newer term has come in meanwhile:{' '}
          <Link to="/terms/$term" params={{ term: newer }} search={kept} className="link">
            {findCatalogueEntry(newer)?.label}
          </Link>
        </p>
      )}
      <TermFrame termId={termId} about="projects" tellsNow>
        {open => <TablePage open={open} />}
      </TermFrame>
    </>
  )
}

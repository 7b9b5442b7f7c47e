import { createRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PageSkeleton } from '../views/term/Skeleton.tsx'
import { rootRoute } from './root.tsx'

const { Part: TermsPage, preload } = lazyPart(() => import('../views/term/TermsPage.tsx'))

/** `/terms`: every known term. */
export const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms',
  loader: preload,
  component: () => (
    <Suspense fallback={<PageSkeleton />}>
      <TermsPage />
    </Suspense>
  ),
})

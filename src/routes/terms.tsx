import { createRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../views/term/Skeleton.tsx'
import { rootRoute } from './root.tsx'

const TermsPage = lazy(() => import('../views/term/TermsPage.tsx'))

/** `/terms`: every known term. */
export const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms',
  component: () => (
    <Suspense fallback={<Skeleton />}>
      <TermsPage />
    </Suspense>
  ),
})

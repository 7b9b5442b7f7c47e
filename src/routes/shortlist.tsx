import { createRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../views/term/Skeleton.tsx'
import { rootRoute } from './root.tsx'

const ShortlistPage = lazy(() => import('../views/shortlist/ShortlistPage.tsx'))

/** `/shortlist`: starred projects of all terms. */
export const shortlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shortlist',
  component: () => (
    <Suspense fallback={<Skeleton />}>
      <ShortlistPage />
    </Suspense>
  ),
})

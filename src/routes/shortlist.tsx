import { createRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PageSkeleton } from '../views/term/Skeleton.tsx'
import { rootRoute } from './root.tsx'

const { Part: ShortlistPage, preload } = lazyPart(() => import('../views/shortlist/ShortlistPage.tsx'))

/** `/shortlist`: starred projects of all terms. */
export const shortlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shortlist',
  loader: preload,
  component: () => (
    <Suspense fallback={<PageSkeleton />}>
      <ShortlistPage />
    </Suspense>
  ),
})

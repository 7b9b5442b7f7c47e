import { createRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PageSkeleton } from '../views/term/Skeleton.tsx'
import { lazyPage } from './lazyPage.ts'
import { rootRoute } from './root.tsx'

const { Page: ShortlistPage, loader } = lazyPage(() => import('../views/shortlist/ShortlistPage.tsx'))

/** `/shortlist`: starred projects of all terms. */
export const shortlistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shortlist',
  loader,
  component: () => (
    <Suspense fallback={<PageSkeleton />}>
      <ShortlistPage />
    </Suspense>
  ),
})

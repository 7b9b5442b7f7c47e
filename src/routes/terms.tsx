import { createRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { PageSkeleton } from '../views/term/Skeleton.tsx'
import { lazyPage } from './lazyPage.ts'
import { rootRoute } from './root.tsx'

const { Page: TermsPage, loader } = lazyPage(() => import('../views/term/TermsPage.tsx'))

/** `/terms`: every known term. */
export const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms',
  loader,
  component: () => (
    <Suspense fallback={<PageSkeleton />}>
      <TermsPage />
    </Suspense>
  ),
})

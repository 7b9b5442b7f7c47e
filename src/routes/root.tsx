import { createRootRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { UrlSearch } from '../explore/urlSearch.ts'
import { Shell } from '../views/shell/Shell.tsx'

const NotFoundPage = lazy(() => import('../views/shell/NotFoundPage.tsx'))

/** Every page. Search parameters stay the text they are; each view reads what it knows of them. */
export const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => search as UrlSearch,
  component: Shell,
  notFoundComponent: () => (
    <Suspense>
      <NotFoundPage />
    </Suspense>
  ),
})

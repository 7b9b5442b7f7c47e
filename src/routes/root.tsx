import { createRootRoute } from '@tanstack/react-router'
import type { UrlSearch } from '../explore/urlSearch.ts'
import { NotFoundPage } from '../views/shell/NotFoundPage.tsx'
import { Shell } from '../views/shell/Shell.tsx'

/** Every page. Search parameters stay the text they are; each view reads what it knows of them. */
export const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => search as UrlSearch,
  component: Shell,
  notFoundComponent: NotFoundPage,
})

import { createRoute } from '@tanstack/react-router'
import { lazy } from 'react'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const SourcePage = lazy(() => import('../views/source/SourcePage.tsx'))

/** `/terms/$term/source`: how the document was read. */
export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/source',
  component: () => (
    <TermFrame termId={sourceRoute.useParams().term}>{open => <SourcePage {...open} />}</TermFrame>
  ),
})

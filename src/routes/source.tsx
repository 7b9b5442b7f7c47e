import { createRoute } from '@tanstack/react-router'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { lazyPage } from './lazyPage.ts'
import { rootRoute } from './root.tsx'

const { Page: SourcePage, loader } = lazyPage(() => import('../views/source/SourcePage.tsx'))

/** `/terms/$term/source`: how the document was read. */
export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/source',
  loader,
  component: () => (
    <TermFrame termId={sourceRoute.useParams().term}>{open => <SourcePage {...open} />}</TermFrame>
  ),
})

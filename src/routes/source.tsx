import { createRoute } from '@tanstack/react-router'
import { lazyPart } from '../ui/lazyPart.tsx'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const { Part: SourcePage, preload } = lazyPart(() => import('../views/source/SourcePage.tsx'))

/** `/terms/$term/source`: how the document was read. */
export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/source',
  loader: preload,
  component: () => (
    <TermFrame termId={sourceRoute.useParams().term}>{open => <SourcePage {...open} />}</TermFrame>
  ),
})

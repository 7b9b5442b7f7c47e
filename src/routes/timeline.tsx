import { createRoute } from '@tanstack/react-router'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { lazyPage } from './lazyPage.ts'
import { rootRoute } from './root.tsx'

const { Page: TimelinePage, loader } = lazyPage(() => import('../views/timeline/TimelinePage.tsx'))

/** `/terms/$term/timeline`: the Gantt in the reader's own time. */
export const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/timeline',
  loader,
  component: () => (
    <TermFrame termId={timelineRoute.useParams().term} about="dates">
      {({ dates, entry }) => <TimelinePage term={dates} entry={entry} />}
    </TermFrame>
  ),
})

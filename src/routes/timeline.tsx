import { createRoute } from '@tanstack/react-router'
import { lazyPart } from '../ui/lazyPart.tsx'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const { Part: TimelinePage, preload } = lazyPart(() => import('../views/timeline/TimelinePage.tsx'))

/** `/terms/$term/timeline`: the Gantt in the reader's own time. */
export const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/timeline',
  loader: preload,
  component: () => (
    <TermFrame termId={timelineRoute.useParams().term} about="dates">
      {({ dates, entry }) => <TimelinePage term={dates} entry={entry} />}
    </TermFrame>
  ),
})

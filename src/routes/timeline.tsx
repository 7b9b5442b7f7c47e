import { createRoute } from '@tanstack/react-router'
import { lazy } from 'react'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const TimelinePage = lazy(() => import('../views/timeline/TimelinePage.tsx'))

/** `/terms/$term/timeline`: the Gantt in the reader's own time. */
export const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/timeline',
  component: () => (
    <TermFrame termId={timelineRoute.useParams().term} about="dates">
      {({ dates, entry }) => <TimelinePage term={dates} entry={entry} />}
    </TermFrame>
  ),
})

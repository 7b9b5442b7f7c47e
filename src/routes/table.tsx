import { createRoute } from '@tanstack/react-router'
import { preloadBesideDocument } from '../views/table/besideDocument.ts'
import { TablePage } from '../views/table/TablePage.tsx'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

/** `/terms/$term`: the project table. */
export const tableRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term',
  loader: preloadBesideDocument,
  component: () => (
    <TermFrame termId={tableRoute.useParams().term} about="projects" tellsNow>
      {open => <TablePage open={open} />}
    </TermFrame>
  ),
})

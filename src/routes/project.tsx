import { createRoute } from '@tanstack/react-router'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { lazyPage } from './lazyPage.ts'
import { rootRoute } from './root.tsx'

const { Page: ProjectPage, loader } = lazyPage(() => import('../views/project/ProjectPage.tsx'))

/** `/terms/$term/projects/$project`: one project in full. */
export const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/projects/$project',
  loader,
  component: () => {
    const { term: termId, project } = projectRoute.useParams()
    return (
      <TermFrame termId={termId} about="projects" quiet tellsNow>
        {open => <ProjectPage {...open} projectId={project} />}
      </TermFrame>
    )
  },
})

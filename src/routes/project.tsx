import { createRoute } from '@tanstack/react-router'
import { lazyPart } from '../ui/lazyPart.tsx'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const { Part: ProjectPage, preload } = lazyPart(() => import('../views/project/ProjectPage.tsx'))

/** `/terms/$term/projects/$project`: one project in full. */
export const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms/$term/projects/$project',
  loader: preload,
  component: () => {
    const { term: termId, project } = projectRoute.useParams()
    return (
      <TermFrame termId={termId} about="projects" quiet tellsNow>
        {open => <ProjectPage {...open} projectId={project} />}
      </TermFrame>
    )
  },
})

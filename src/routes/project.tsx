import { createRoute } from '@tanstack/react-router'
import { lazyPart } from '../ui/lazyPart.tsx'
import { nextTask } from '../ui/whenIdle.ts'
import { TermFrame } from '../views/term/TermFrame.tsx'
import { rootRoute } from './root.tsx'

const { Part: ProjectPage, preload } = lazyPart(async () => {
  // Asked for first, so that a slow phone evaluates marked in a task of its own, and is ready for the texts when they come.
  const readyForTexts = import('../views/markdown/readTokens.ts').then(({ prepareTokens }) => prepareTokens())
  const nextPage = nextTask().then(() => import('../views/project/ProjectPage.tsx'))
  const [page] = await Promise.all([nextPage, readyForTexts])
  return page
})

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

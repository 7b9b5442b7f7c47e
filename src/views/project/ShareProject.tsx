import { useRouter } from '@tanstack/react-router'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import type { Project } from '../../model/term.ts'
import { ShareButton } from '../handOn/ShareButton.tsx'
import { useKept } from '../term/useKept.ts'

/** Hands on the project's own address: the list that it was opened from is nobody else's. */
export function ShareProject({ project, entry }: { project: Project; entry: CatalogueEntry }) {
  const router = useRouter()
  const { href } = router.buildLocation({
    to: '/terms/$term/projects/$project',
    params: { term: entry.id, project: project.id },
    search: useKept(),
  })
  const address = new URL(router.history.createHref(href), window.location.origin).href
  return (
    <ShareButton address={address} sentence={`${project.title}, ${project.organization}, ${entry.label}`} />
  )
}

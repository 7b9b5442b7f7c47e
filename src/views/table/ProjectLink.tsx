import { useRouter } from '@tanstack/react-router'
import { createContext, type MouseEvent, type ReactNode, useContext, useMemo } from 'react'
import type { UrlSearch } from '../../explore/urlSearch.ts'

export type Way = {
  hrefOf: (projectId: string) => string
  open: (projectId: string) => void
  /** Somebody may be about to open it. */
  prepare: (projectId: string) => void
}

export const WayContext = createContext<Way | undefined>(undefined)

/**
 * The way from the table to its projects. The router's own links each follow the address, and a thousand of them take
 * longer than all the rest of the page: here one address is computed for all rows.
 */
export function useWay(termId: string, search: UrlSearch, listLook: UrlSearch): Way {
  const router = useRouter()
  return useMemo(() => {
    const to = '/terms/$term/projects/$project'
    const place = (project: string) => ({ to, params: { term: termId, project }, search }) as const
    const [before = '', after = ''] = router.history
      .createHref(router.buildLocation(place(anyProject)).href)
      .split(anyProject)
    return {
      hrefOf: project => before + encodeURIComponent(project) + after,
      prepare: project => void router.preloadRoute(place(project)).catch(() => undefined),
      open: project => void router.navigate({ ...place(project), state: { listLook } }),
    }
  }, [router, termId, search, listLook])
}

/** Stands for a project's id in an address; no slug looks like it. */
const anyProject = 'PROJECT-ID'

type Props = { projectId: string; className: string; children: ReactNode }

export function ProjectLink({ projectId, className, children }: Props) {
  const way = useContext(WayContext)
  if (!way) throw new Error('a project link outside the table')

  function onClick(event: MouseEvent) {
    // A new tab, a new window or a download is the browser's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    way?.open(projectId)
  }

  return (
    <a
      href={way.hrefOf(projectId)}
      data-row-title={projectId}
      className={className}
      onPointerEnter={() => way.prepare(projectId)}
      onFocus={() => way.prepare(projectId)}
      onClick={onClick}
    >
      {children}
    </a>
  )
}

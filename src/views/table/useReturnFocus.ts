import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'

/** Gives the focus back to the row whose project was left, when the reader comes back to the table. */
export function useReturnFocus(page: RefObject<HTMLElement | null>) {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation }) => {
        const written = /\/projects\/([^/]+)$/.exec(fromLocation?.pathname ?? '')?.[1]
        // Whoever has set the focus elsewhere meanwhile keeps it; on the whole page it is only parked (Arrival).
        const isParked = document.activeElement?.matches('body, main') ?? true
        if (written === undefined || !isParked) return
        const id = decodeURIComponent(written)
        const titles = page.current?.querySelectorAll<HTMLElement>('[data-row-title]') ?? []
        Array.from(titles)
          .find(title => title.dataset.rowTitle === id)
          ?.focus()
      }),
    [router, page],
  )
}

import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The reader has come to search. */
    toSearch?: boolean
  }
}

/**
 * Gives the focus back to the row whose project was left, when the reader comes back to the table, or to the search box
 * when that is what they asked for.
 */
export function useReturnFocus(
  page: RefObject<HTMLElement | null>,
  searchBox: RefObject<HTMLElement | null>,
) {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        const written = /\/projects\/([^/]+)$/.exec(fromLocation?.pathname ?? '')?.[1]
        // Whoever has set the focus elsewhere meanwhile keeps it; on the whole page it is only parked (Arrival).
        const isParked = document.activeElement?.matches('body, main') ?? true
        if (written === undefined || !isParked) return
        if (toLocation.state.toSearch) {
          searchBox.current?.focus()
          return
        }
        const id = decodeURIComponent(written)
        const titles = page.current?.querySelectorAll<HTMLElement>('[data-row-title]') ?? []
        Array.from(titles)
          .find(title => title.dataset.rowTitle === id)
          ?.focus()
      }),
    [router, page, searchBox],
  )
}

import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import { holdOneTerm } from '../load/holdOneTerm.ts'
import { createShortlistStore } from '../load/shortlistStore.ts'
import type { TermState } from '../load/termState.ts'
import type { Term } from '../model/term.ts'
import { createAppRouter } from '../routes/router.tsx'
import { readText } from '../texts/readText.ts'
import { ReadTextsContext } from '../views/project/ReadTextsContext.ts'
import { ShortlistProvider } from '../views/shortlist/ShortlistContext.ts'
import { loadTextSearch } from '../views/table/useTextSearch.ts'
import { TermStoreProvider } from '../views/term/TermStoreContext.ts'
import { listTermNames } from '../vocabulary/termNames.ts'

/** The whole app at an address, with one term that is already there. */
export async function renderApp(address: string, term: Term, state: Partial<TermState> = {}) {
  // jsdom has no layout, so it has no media queries either: a wide screen without preferences.
  window.matchMedia = query =>
    ({ matches: query.includes('min-width'), addEventListener() {}, removeEventListener() {} }) as never
  window.scrollTo = () => {}
  const shown = {
    phase: 'shown',
    term,
    names: listTermNames(term.projects),
    dates: term,
    origin: { kind: 'github', readAt: Date.UTC(2025, 7, 5) },
    check: { kind: 'answered' },
    ...state,
  } as TermState
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter('/', history)
  await router.load()
  // Idle time comes late in a test, and what is loaded on demand later than a reader would look for it.
  await Promise.all([
    loadTextSearch(),
    import('../views/term/AboutDocument.tsx'),
    import('../views/table/FacetPanel.tsx'),
    import('../views/table/NoRows.tsx'),
  ])
  const view = await act(async () =>
    render(
      <TermStoreProvider value={holdOneTerm(term.id, shown)}>
        <ShortlistProvider value={createShortlistStore(() => localStorage, window)}>
          <ReadTextsContext value={texts => texts.map(readText)}>
            <RouterProvider router={router} />
          </ReadTextsContext>
        </ShortlistProvider>
      </TermStoreProvider>,
    ),
  )
  return { ...view, router, history, address: () => history.location.href }
}

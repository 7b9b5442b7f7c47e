import './styles.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from './load/connect.ts'
import type { Later } from './load/connectLater.ts'
import { createShortlistStore } from './load/shortlistStore.ts'
import { createAppRouter } from './routes/router.tsx'
import { ReleasesContext } from './views/shell/ReleasesContext.ts'
import { ShortlistProvider } from './views/shortlist/ShortlistContext.ts'
import { ArchiveContext } from './views/term/ArchiveContext.ts'
import { FreshnessContext } from './views/term/Freshness.ts'
import { TermStoreProvider } from './views/term/TermStoreContext.ts'

const baseUrl = import.meta.env.BASE_URL
const { terms, loadLater } = connect(baseUrl)
const shortlist = createShortlistStore(() => localStorage, window)
const router = createAppRouter(baseUrl)
const app = document.getElementById('app')

if (app) {
  const root = createRoot(app)
  const draw = (later?: Later) =>
    startTransition(() =>
      root.render(
        <StrictMode>
          <TermStoreProvider value={terms}>
            <FreshnessContext value={later?.freshness ?? {}}>
              <ShortlistProvider value={shortlist}>
                <ReleasesContext value={later?.releases}>
                  <ArchiveContext value={later?.archive}>
                    <RouterProvider router={router} />
                  </ArchiveContext>
                </ReleasesContext>
              </ShortlistProvider>
            </FreshnessContext>
          </TermStoreProvider>
        </StrictMode>,
      ),
    )
  // Before it knows its page the router draws nothing, and index.html's picture of one would be gone for a moment.
  const found = router.load().catch(() => undefined)
  void found.then(() => {
    openTermOfAddress()
    draw()
    // The page works without it, so a failure is not worth a word.
    loadLater?.().then(draw, () => undefined)
  })
}

/** Asks for the document before the page that shows it is drawn. */
function openTermOfAddress() {
  for (const { params } of router.state.matches.slice(-1)) if ('term' in params) terms.open(params.term)
}

import './styles.css'
import { createBrowserHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { connect } from './load/connect.ts'
import type { Later } from './load/connectLater.ts'
import { createShortlistStore } from './load/shortlistStore.ts'
import { createAppRouter } from './routes/router.tsx'
import { nextTask } from './ui/whenIdle.ts'
import { ReadTextsContext } from './views/project/ReadTextsContext.ts'
import { ReleasesContext } from './views/shell/ReleasesContext.ts'
import { ShortlistProvider } from './views/shortlist/ShortlistContext.ts'
import { ArchiveContext } from './views/term/ArchiveContext.ts'
import { FreshnessContext } from './views/term/Freshness.ts'
import { TermStoreProvider } from './views/term/TermStoreContext.ts'

void start()

/** In several tasks, between which the page answers: on a slow phone each takes as long as a frame or three. */
async function start() {
  const app = document.getElementById('app')
  if (!app) return
  await nextTask()
  const { terms, readTexts, loadLater } = connect(import.meta.env.BASE_URL)
  await nextTask()
  const shortlist = createShortlistStore(() => localStorage, window)
  const history = createBrowserHistory()
  await nextTask()
  const router = createAppRouter(import.meta.env.BASE_URL, history)
  await nextTask()
  // Before it knows its page the router draws nothing, and index.html's picture of one would be gone for a moment.
  await router.load().catch(() => undefined)
  await nextTask()
  // Asks for the document before the page that shows it is drawn.
  for (const { params } of router.state.matches.slice(-1)) if ('term' in params) terms.open(params.term)
  await nextTask()
  // It came with the page's own script; only its first evaluation is put off.
  const { createRoot } = await import('react-dom/client')
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
                    <ReadTextsContext value={readTexts}>
                      <RouterProvider router={router} />
                    </ReadTextsContext>
                  </ArchiveContext>
                </ReleasesContext>
              </ShortlistProvider>
            </FreshnessContext>
          </TermStoreProvider>
        </StrictMode>,
      ),
    )
  draw()
  // The page works without it, so a failure is not worth a word.
  loadLater?.().then(draw, () => undefined)
}

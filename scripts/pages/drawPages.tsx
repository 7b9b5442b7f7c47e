import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { findCatalogueEntry } from '../../src/load/catalogue.ts'
import { holdOneTerm } from '../../src/load/holdOneTerm.ts'
import { createShortlistStore } from '../../src/load/shortlistStore.ts'
import type { TermState } from '../../src/load/termState.ts'
import type { Project, Term } from '../../src/model/term.ts'
import { parseWithNames } from '../../src/parse/parseWithNames.ts'
import { plainText } from '../../src/parse/text/plainText.ts'
import { createAppRouter } from '../../src/routes/router.tsx'
import { readText } from '../../src/texts/readText.ts'
import { ReadTextsContext } from '../../src/views/project/ReadTextsContext.ts'
import { ShortlistProvider } from '../../src/views/shortlist/ShortlistContext.ts'
import { TermStoreProvider } from '../../src/views/term/TermStoreContext.ts'
import { keepSteady } from './keepSteady.ts'

/** An address of the app that has a file of its own: for the first paint, and for whom the link is sent to. */
export type DrawnPage = {
  /** Without a slash at its beginning: 'terms/lfx-2025-3/timeline'. */
  path: string
  title: string
  description: string
  /** What stands below the header, but for what depends on who looks at it, when and where. */
  html: string
}

type Copy = { termId: string; markdown: string; copiedOn: string }

/**
 * The table, the timeline and every project of a term, drawn by the app's own views as a narrow screen shows them to
 * somebody who comes for the first time. Needs a document around it: in Node.js that is jsdom's.
 */
export async function drawPages({ termId, markdown, copiedOn }: Copy): Promise<DrawnPage[]> {
  const { term, names } = parseWithNames(markdown, termId)
  const label = findCatalogueEntry(termId)?.label ?? term.title
  const state: TermState = {
    phase: 'shown',
    term,
    names,
    dates: term,
    origin: { kind: 'embedded', copiedOn },
    check: { kind: 'answered' },
  }
  const path = `terms/${termId}`
  const pages = [
    {
      path,
      title: label,
      description: `The ${term.projects.length} projects of ${label} in a table to filter by skill.`,
    },
    ...(term.timeline.length > 0 ? [timelineOf(path, label)] : []),
    ...term.projects.map(project => ({
      path: `${path}/projects/${project.id}`,
      title: `${project.title}, ${project.organization}`,
      description: describe(project, label),
    })),
  ]
  await loadParts()
  const drawn: DrawnPage[] = []
  for (const page of pages) drawn.push({ ...page, html: await draw(`/${page.path}`, state, term) })
  return drawn
}

function timelineOf(path: string, label: string) {
  return {
    path: `${path}/timeline`,
    title: `Timeline, ${label}`,
    description: `Every date of ${label} in your own time.`,
  }
}

/** As many characters as search engines and chats show of a description. */
const mostCharacters = 160

function describe({ summary, description, expectedOutcome }: Project, label: string): string {
  const text = plainText(summary ?? description ?? expectedOutcome ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (text === '') return `A project of ${label}.`
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`
}

/** What the pages load on demand and show at once. */
async function loadParts() {
  await import('../../src/views/project/ProjectPage.tsx')
  await import('../../src/views/timeline/TimelinePage.tsx')
}

async function draw(address: string, state: TermState, term: Term): Promise<string> {
  const router = createAppRouter('/', createMemoryHistory({ initialEntries: [address] }))
  await router.load()
  // The routes' own parts are there a moment after their modules.
  await new Promise(resolve => setTimeout(resolve))
  const box = document.createElement('div')
  const root = createRoot(box)
  // In one go: what is told later (what is open now, how fresh the copy is) is not the same for everybody.
  flushSync(() =>
    root.render(
      <TermStoreProvider value={holdOneTerm(term.id, state)}>
        <ShortlistProvider value={createShortlistStore(() => localStorage, window)}>
          <ReadTextsContext value={texts => texts.map(readText)}>
            <RouterProvider router={router} />
          </ReadTextsContext>
        </ShortlistProvider>
      </TermStoreProvider>,
    ),
  )
  const main = box.querySelector('main')
  if (!main) throw new Error(`${address} was not drawn`)
  const html = keepSteady(main)
  root.unmount()
  return html
}

import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { HandOnRow } from '../../explore/handOn/handOnRow.ts'
import type { Provenance } from '../../explore/handOn/provenance.ts'
import { readSharedItems, writeSharedItems } from '../../explore/sharedItems.ts'
import type { UrlSearch } from '../../explore/urlSearch.ts'
import { formatSourceUrl } from '../../load/catalogue.ts'
import type { ShortlistItem } from '../../model/shortlist.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { ExportButton } from '../handOn/ExportButton.tsx'
import { ShareButton } from '../handOn/ShareButton.tsx'
import { useKept } from '../term/useKept.ts'
import { Comparison } from './Comparison.tsx'
import { SharedList } from './SharedList.tsx'
import { useShortlist } from './ShortlistContext.ts'
import { StarredItem } from './StarredItem.tsx'
import { type StarredProject, useStarredProjects } from './useStarredProjects.ts'

const repositoryUrl = 'https://github.com/cncf/mentoring'

/** The starred projects of all terms: notes, deadlines, side by side, and ways to hand them on. */
export default function ShortlistPage() {
  useDocumentTitle('Shortlist')
  const search = useSearch({ strict: false }) as UrlSearch
  const list = useShortlist()
  const router = useRouter()
  const starred = useStarredProjects(list)
  const { items: shared, problems } = readSharedItems(search)
  const [withNotes, setWithNotes] = useState(false)
  const { href } = router.buildLocation({ to: '/shortlist', search: writeSharedItems(list) })
  const address = new URL(router.history.createHref(href), window.location.origin).href
  const sentence = list.length === 1 ? 'A shortlist of one project' : `A shortlist of ${list.length} projects`

  return (
    <div className="space-y-10">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <h1 className="font-serif text-title font-semibold lg:text-display">Shortlist</h1>
        {list.length > 0 && (
          <div className="flex flex-wrap items-center gap-2 print:hidden">
            <ShareButton address={address} sentence={sentence} />
            <ExportButton
              makeList={() => ({
                fileName: 'shortlist',
                rows: listRows(starred, withNotes),
                provenance: describeList(sentence, address),
              })}
            >
              {list.some(({ note }) => note !== '') && (
                <label className="mb-3 flex min-h-8 items-center gap-2 text-small">
                  <input
                    type="checkbox"
                    className="size-4 accent-ink"
                    checked={withNotes}
                    onChange={event => setWithNotes(event.target.checked)}
                  />
                  Include my notes
                </label>
              )}
            </ExportButton>
          </div>
        )}
      </header>
      {problems.length > 0 && (
        <ul className="border-s-2 border-strong-line ps-3 text-small">
          {problems.map(problem => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {shared.length > 0 && <SharedList items={shared} />}
      {list.length === 0 ? <Empty /> : <Starred starred={starred} />}
    </div>
  )
}

function Starred({ starred }: { starred: readonly StarredProject<ShortlistItem>[] }) {
  const found = starred.filter(({ state }) => state === 'found')
  return (
    <>
      <ul className="max-w-[64rem] border-t border-ink">
        {starred.map(one => (
          <StarredItem key={`${one.item.term}/${one.item.project}`} starred={one} />
        ))}
      </ul>
      {found.length > 1 && <Comparison starred={found} />}
    </>
  )
}

function Empty() {
  return (
    <div className="max-w-[42rem] space-y-3">
      <p>
        Nothing is on it yet. Star a project in the table or on its page, and it is kept here, in this browser
        only: with a note of your own, its deadlines, and side by side with the others.
      </p>
      <p>
        <Link to="/" search={useKept()} className="link">
          Go to the projects
        </Link>
      </p>
    </div>
  )
}

/** Notes are private: they go along only when they are asked for. */
function listRows(starred: readonly StarredProject<ShortlistItem>[], withNotes: boolean): HandOnRow[] {
  return starred.flatMap(({ item, entry, project }) =>
    entry && project
      ? [
          {
            project,
            term: entry.label,
            sourceUrl: formatSourceUrl(entry.path, project.line, project.endLine),
            ...(withNotes && item.note && { note: item.note }),
          },
        ]
      : [],
  )
}

function describeList(view: string, address: string): Provenance {
  return { view, address, sourceUrl: repositoryUrl, readAt: new Date().toISOString() }
}

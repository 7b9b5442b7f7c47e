import { Link } from '@tanstack/react-router'
import type { CatalogueEntry } from '../../load/catalogue.ts'
import { describeLoadProblem } from '../../load/describeLoadProblem.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useArchiveState } from './ArchiveContext.ts'
import { DownloadAll } from './DownloadAll.tsx'
import { formatCopyDay } from './formatMoment.ts'
import { ReadAt, ReadWhen } from './ReadWhen.tsx'
import { useTermState } from './TermStoreContext.ts'
import { useCatalogue } from './useCatalogue.ts'
import { useKept } from './useKept.ts'

/** Every term the app knows, and what is at hand of it. */
export default function TermsPage() {
  useDocumentTitle('All terms')
  const catalogue = useCatalogue()
  return (
    <div className="max-w-[64rem]">
      <h1 className="font-serif text-title font-semibold lg:text-display">All terms</h1>
      <p className="mt-2 mb-6 max-w-[42rem] text-quiet">
        A term is fetched from GitHub when you open it. Old ones are an archive: their projects are over, but
        tell what each CNCF project works on and who mentors there.
      </p>
      <p className="mb-6">
        <Link to="/" search={{ source: '', ...useKept() }} className="link">
          Open a document of your own
        </Link>
      </p>
      <DownloadAll />
      <div className="grid gap-10 md:grid-cols-2">
        <TermList title="LFX Mentorship" entries={catalogue.filter(({ programme }) => programme === 'lfx')} />
        <TermList
          title="Google Summer of Code"
          entries={catalogue.filter(({ programme }) => programme === 'gsoc')}
        />
      </div>
    </div>
  )
}

function TermList({ title, entries }: { title: string; entries: readonly CatalogueEntry[] }) {
  const kept = useKept()
  return (
    <section>
      <h2 className="border-b border-ink pb-1 text-small font-semibold">{title}</h2>
      <ul>
        {entries.map(entry => (
          <li key={entry.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
            <Link to="/terms/$term" params={{ term: entry.id }} search={kept} className="link">
              {entry.label}
            </Link>
            <AtHand entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function AtHand({ entry }: { entry: CatalogueEntry }) {
  const state = useTermState(entry.id)
  const kept = useArchiveState()?.kept.get(entry.id)
  return (
    <span className="flex flex-wrap gap-x-2 text-small text-quiet">
      {state.phase === 'shown' ? (
        <>
          <span>{state.isDatesOnly ? 'only its dates' : describeSize(state.term.projects.length)}</span>
          <span>
            <ReadWhen origin={state.origin} check={state.check} />
          </span>
        </>
      ) : (
        <>
          {state.phase === 'failed' && <span>{describeLoadProblem(state.problem)}</span>}
          {kept && (
            <span>
              kept in this browser, <ReadAt ms={kept.readAt} />
            </span>
          )}
          {!kept && state.phase !== 'failed' && entry.embedded && (
            <span>comes with the app, as of {formatCopyDay(entry.embedded.copiedOn)}</span>
          )}
        </>
      )}
    </span>
  )
}

function describeSize(projects: number): string {
  if (projects === 0) return 'no projects yet'
  return projects === 1 ? 'one project' : `${projects} projects`
}

import { Link } from '@tanstack/react-router'
import { removeItem, type ShortlistItem, writeNote } from '../../model/shortlist.ts'
import { ReadWhen } from '../term/ReadWhen.tsx'
import { useKept } from '../term/useKept.ts'
import { useShortlistStore } from './ShortlistContext.ts'
import { TermDeadline } from './TermDeadline.tsx'
import type { StarredProject } from './useStarredProjects.ts'

const maxNoteLength = 2000

/** One starred project with its note. What was starred stays readable when its document can't be had. */
export function StarredItem({ starred }: { starred: StarredProject<ShortlistItem> }) {
  const { item, entry, project, dates, fresh, state } = starred
  const store = useShortlistStore()
  const title = project?.title ?? item.title
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[1fr_20rem]">
      <div>
        <p className="text-small text-quiet">
          {project?.organization ?? item.organization} · {entry?.label ?? item.term}
        </p>
        <Link
          to="/terms/$term/projects/$project"
          params={{ term: item.term, project: item.project }}
          search={useKept()}
          className="font-serif text-reading font-semibold hover:text-link hover:underline"
        >
          {title}
        </Link>
        {project && <p className="mt-1 text-small">{project.skills.join(' · ')}</p>}
        {dates && state === 'found' && <TermDeadline dates={dates} />}
        {state === 'loading' && <p className="mt-1 text-small text-quiet">Reading its term …</p>}
        {state === 'failed' && (
          <p className="mt-1 text-small text-quiet">Its term could not be fetched just now.</p>
        )}
        {state === 'gone' && (
          <p className="mt-1 text-small text-error">It is no longer in the term’s document.</p>
        )}
        {fresh && (
          <p className="mt-1 text-small text-quiet">
            Its term: <ReadWhen origin={fresh.origin} check={fresh.check} />
          </p>
        )}
        <button
          type="button"
          className="link mt-2 text-small"
          onClick={() => store.change(list => removeItem(list, item))}
        >
          Remove<span className="sr-only">: {title}</span>
        </button>
      </div>
      <label className="text-small text-quiet">
        Note, for your eyes only
        <textarea
          rows={3}
          maxLength={maxNoteLength}
          className="mt-1 block w-full rounded-sm border border-strong-line bg-paper p-2 text-base text-ink"
          value={item.note}
          onChange={event => store.change(list => writeNote(list, item, event.target.value))}
        />
      </label>
    </li>
  )
}

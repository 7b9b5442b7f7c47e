import { Link } from '@tanstack/react-router'
import { addItems, isShortlisted, type ProjectRef } from '../../model/shortlist.ts'
import { useKept } from '../term/useKept.ts'
import { useShortlist, useShortlistStore } from './ShortlistContext.ts'
import { useStarredProjects } from './useStarredProjects.ts'

/** A list that a link brought. It joins one's own only by a click. */
export function SharedList({ items }: { items: readonly ProjectRef[] }) {
  const store = useShortlistStore()
  const kept = useKept()
  const own = useShortlist()
  const shared = useStarredProjects(items)
  const found = shared.flatMap(({ item, project }) =>
    project ? [{ ...item, title: project.title, organization: project.organization, note: '' }] : [],
  )
  const fresh = found.filter(item => !isShortlisted(own, item))
  return (
    <section aria-label="A list shared with you" className="max-w-[64rem] border-s-2 border-strong-line ps-4">
      <h2 className="font-semibold">A list shared with you</h2>
      <ul className="my-2 space-y-1">
        {shared.map(({ item, project, entry, state }) => (
          <li key={`${item.term}/${item.project}`}>
            <Link
              to="/terms/$term/projects/$project"
              params={{ term: item.term, project: item.project }}
              search={kept}
              className="link"
            >
              {project?.title ?? item.project}
            </Link>{' '}
            <span className="text-small text-quiet">
              {[project?.organization, entry?.label ?? item.term, state === 'gone' && 'not found']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {fresh.length > 0 ? (
        <button type="button" className="control" onClick={() => store.change(list => addItems(list, fresh))}>
          Add {fresh.length === 1 ? 'it' : `all ${fresh.length}`} to my shortlist
        </button>
      ) : (
        found.length > 0 && <p className="text-small text-quiet">All of these are on your shortlist.</p>
      )}
    </section>
  )
}

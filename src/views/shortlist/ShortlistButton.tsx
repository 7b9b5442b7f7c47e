import { addItems, isShortlisted, removeItem } from '../../model/shortlist.ts'
import type { Project } from '../../model/term.ts'
import { useShortlist, useShortlistStore } from './ShortlistContext.ts'

type Props = {
  termId: string
  project: Project
  /** Where it stands. */
  className?: string
}

/** Stars a project, or takes the star away. */
export function ShortlistButton({ termId, project, className = '' }: Props) {
  const store = useShortlistStore()
  const ref = { term: termId, project: project.id }
  const isStarred = isShortlisted(useShortlist(), ref)
  const { title, organization } = project

  function toggle() {
    const item = { ...ref, title, organization, note: '' }
    store.change(list => (isStarred ? removeItem(list, ref) : addItems(list, [item])))
  }

  return (
    <button
      type="button"
      aria-pressed={isStarred}
      aria-label={`Shortlist ${title}`}
      title={isStarred ? 'On your shortlist' : 'Put on your shortlist'}
      className={`-m-1 size-8 shrink-0 rounded-sm text-quiet hover:bg-wash hover:text-ink aria-pressed:text-ink print:hidden ${className}`}
      onClick={toggle}
    >
      {isStarred ? fullStar : emptyStar}
    </button>
  )
}

// Made once: a long list draws hundreds of them.
const emptyStar = drawStar('none')
const fullStar = drawStar('currentColor')

function drawStar(fill: string) {
  return (
    <svg viewBox="0 0 20 20" className="m-auto size-4.5" aria-hidden="true">
      <path
        d="m10 2.5 2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3L2.5 8.1l5.2-.7z"
        fill={fill}
        stroke="currentColor"
        strokeLinejoin="round"
      />
    </svg>
  )
}

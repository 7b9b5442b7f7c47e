import { type KeyboardEvent, memo } from 'react'
import type { FacetValue } from '../../explore/countFacet.ts'

type Props = Pick<FacetValue, 'slug' | 'label' | 'count' | 'shown' | 'state'> & {
  onToggle: (slug: string) => void
  onExclude: (slug: string) => void
}

/**
 * One value of a facet. The checkbox includes it; the button beside it, or the minus key on the checkbox, excludes it.
 * The button is no tab stop: with a hundred values every other stop would be one. Given what it shows one by one, so
 * that of hundreds of values only those are drawn anew that a click changes.
 */
export const FacetValueRow = memo(function FacetValueRow(props: Props) {
  const { slug, label, count, shown, state, onToggle, onExclude } = props
  const faded = count === 0 && state === 'neutral'

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== '-') return
    event.preventDefault()
    onExclude(slug)
  }

  return (
    <li className="group flex items-center hover:bg-wash">
      <label
        className={`flex min-h-7 min-w-0 flex-1 items-center gap-2 px-0.5 text-small pointer-coarse:min-h-11 ${faded ? 'text-quiet' : ''}`}
      >
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-ink"
          checked={state === 'included'}
          onChange={() => onToggle(slug)}
          onKeyDown={onKeyDown}
          aria-keyshortcuts="-"
          title={shown === undefined ? undefined : `then ${shown} shown`}
        />
        <span
          className={`min-w-0 flex-1 py-0.5 wrap-anywhere ${state === 'included' ? 'font-semibold' : ''}`}
          title={label}
        >
          {state === 'excluded' ? <del>{label}</del> : label}
        </span>{' '}
        <span className="text-quiet">{count}</span>
      </label>
      <button
        type="button"
        tabIndex={-1}
        aria-pressed={state === 'excluded'}
        aria-label={`Exclude ${label}`}
        title={state === 'excluded' ? `Stop excluding ${label}` : `Exclude ${label}`}
        className={`min-h-7 shrink-0 px-1.5 text-small pointer-coarse:min-h-11 pointer-coarse:px-3 ${
          state === 'excluded'
            ? 'font-semibold text-ink'
            : 'text-quiet opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 pointer-coarse:opacity-100'
        }`}
        onClick={() => onExclude(slug)}
      >
        not
      </button>
    </li>
  )
})

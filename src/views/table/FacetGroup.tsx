import { type ReactNode, useId, useState } from 'react'
import { findValues, groupByCategory, type ValueGroup } from '../../explore/arrangeFacet.ts'
import { combineFacetValues, excludeFacetValue, toggleFacetValue } from '../../explore/changeFacet.ts'
import { type Combination, combinationOf, type ViewChange } from '../../explore/changeTableView.ts'
import { type FacetValue, stateOf } from '../../explore/countFacet.ts'
import type { Choice, FacetName } from '../../explore/tableView.ts'
import { blockOf } from '../../ui/blockOf.ts'
import { useSteadyCallback } from '../../ui/useSteadyCallback.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'
import { FacetValueRow } from './FacetValueRow.tsx'

type Props = {
  facet: FacetName
  label: string
  /** With their counts, which may be a moment behind `choice`. */
  values: readonly FacetValue[]
  choice: Choice
  onChange: (change: ViewChange) => void
}

/** A list longer than this can be searched. */
const manyValues = 10

/** A facet's values, each neutral, included or excluded; never cut off, the long lists scroll and can be searched. */
export function FacetGroup({ facet, label, values: counted, choice, onChange }: Props) {
  const values = counted.map(value => ({ ...value, state: stateOf(choice, value.slug) }))
  const onToggle = useSteadyCallback((slug: string) => onChange(view => toggleFacetValue(view, facet, slug)))
  const onExclude = useSteadyCallback((slug: string) =>
    onChange(view => excludeFacetValue(view, facet, slug)),
  )
  const [wanted, setWanted] = useState('')
  const [byCategory, setByCategory] = useStoredFlag('skills-by-category', true)
  const hasCategories = values.some(({ category }) => category !== undefined)
  // What a link or a reload brought stands first; a click moves nothing under the reader's finger.
  const [first] = useState(() => new Set(values.filter(isChosen).map(({ slug }) => slug)))
  const found = findValues(values, wanted)
  const leading = found.filter(({ slug }) => first.has(slug))
  const others = found.filter(({ slug }) => !first.has(slug))
  const groups: ValueGroup[] =
    hasCategories && byCategory
      ? [{ values: leading }, ...groupByCategory(others)]
      : [{ values: [...leading, ...others] }]
  const included = values.filter(({ state }) => state === 'included').length
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 w-full border-b border-ink pb-1 text-small font-semibold">{label}</legend>
      {included > 1 && (
        <CombinationSwitch
          combination={combinationOf(choice)}
          label={label}
          onChange={combination => onChange(view => combineFacetValues(view, facet, combination))}
        />
      )}
      {hasCategories && (
        <label className="mb-1 flex items-center gap-2 text-small text-quiet">
          <span className="sr-only">{label}: order</span>
          <select
            className="control"
            value={byCategory ? 'category' : 'use'}
            onChange={event => setByCategory(event.target.value === 'category')}
          >
            <option value="category">by category</option>
            <option value="use">most used first</option>
          </select>
        </label>
      )}
      {values.length > manyValues && (
        <input
          type="text"
          aria-label={`Find in ${label}`}
          placeholder={`Find among ${values.length}`}
          className="mb-1 h-8 w-full rounded-sm border border-line bg-paper px-2 text-small placeholder:text-quiet"
          value={wanted}
          onChange={event => setWanted(event.target.value)}
        />
      )}
      <div className="max-h-[18.6rem] overflow-y-auto overscroll-contain py-0.5">
        {groups.map(group => (
          <ValueList key={group.label ?? ''} group={group}>
            {value => (
              <FacetValueRow
                key={value.slug}
                slug={value.slug}
                label={value.label}
                count={value.count}
                shown={value.shown}
                state={value.state}
                onToggle={onToggle}
                onExclude={onExclude}
              />
            )}
          </ValueList>
        ))}
        {found.length === 0 && <p className="py-1 text-small text-quiet">Nothing like “{wanted}” here.</p>}
      </div>
    </fieldset>
  )
}

function isChosen({ state }: FacetValue): boolean {
  return state !== 'neutral'
}

type ListProps = { group: ValueGroup; children: (value: FacetValue) => ReactNode }

function ValueList({ group: { label, values }, children }: ListProps) {
  const id = useId()
  if (values.length === 0) return null
  return (
    <>
      {label && (
        <p id={id} className="pt-1.5 text-small text-quiet italic">
          {label}
        </p>
      )}
      <ul
        aria-labelledby={label && id}
        className="block-laid-out-in-sight-[1.75rem] pointer-coarse:block-laid-out-in-sight-[2.75rem]"
        style={blockOf(values.length)}
      >
        {values.map(children)}
      </ul>
    </>
  )
}

type SwitchProps = { combination: Combination; label: string; onChange: (combination: Combination) => void }

/** Whether a project needs one of the chosen values or all of them; asked only where several are chosen. */
function CombinationSwitch({ combination, label, onChange }: SwitchProps) {
  return (
    <label className="mb-1 flex items-center gap-2 text-small text-quiet">
      Projects with
      <select
        aria-label={`${label}: how the chosen values combine`}
        className="control"
        value={combination}
        onChange={event => onChange(event.target.value as Combination)}
      >
        <option value="any">any of these</option>
        <option value="all">all of these</option>
      </select>
    </label>
  )
}

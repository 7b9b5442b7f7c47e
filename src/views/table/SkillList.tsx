import { Fragment } from 'react'
import { Highlighted } from '../../ui/Highlighted.tsx'
import { skillSlug } from '../../vocabulary/skillSlug.ts'
import { useRowContext } from './RowContext.ts'

/** More than these say less about a project, not more; the project page has all of them. */
const skillsShown = 8

/**
 * Canonical skills as quiet words with a dot between. Those that the filter asks for are set strong, words of the query
 * are marked, and both come first.
 */
export function SkillList({ skills }: { skills: readonly string[] }) {
  const { view, marks } = useRowContext()
  const wanted = new Set(view.facets.skill.all.flat())
  const items = skills.map(skill => ({
    skill,
    isWanted: wanted.has(skillSlug(skill)),
    hits: marks.hitsIn(skill, 'skill'),
  }))
  const isAskedFor = ({ isWanted, hits }: (typeof items)[number]) => isWanted || hits.length > 0
  const ordered = [...items.filter(isAskedFor), ...items.filter(item => !isAskedFor(item))]
  const more = ordered.length - skillsShown
  return (
    // A long list has thousands of these: the dots are no elements of their own.
    <ul className="text-small">
      {ordered.slice(0, skillsShown).map(({ skill, isWanted, hits }, index, { length }) => (
        <Fragment key={skill}>
          <li className={index < length - 1 ? 'dot-after inline' : 'inline'}>
            {isWanted ? (
              <span className="border-b border-ink font-semibold">
                <Highlighted text={skill} hits={hits} />
              </span>
            ) : (
              <Highlighted text={skill} hits={hits} />
            )}
          </li>{' '}
        </Fragment>
      ))}
      {more > 0 && <li className="inline whitespace-nowrap text-quiet">and {more} more</li>}
    </ul>
  )
}

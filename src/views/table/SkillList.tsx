import { skillSlug } from '../../vocabulary/skillSlug.ts'
import { useRowContext } from './RowContext.ts'

/** More than these say less about a project, not more; the project page has all of them. */
const skillsShown = 8

/** Canonical skills as quiet words with a dot between; those that the filter asks for come first and are set strong. */
export function SkillList({ skills }: { skills: readonly string[] }) {
  const { view } = useRowContext()
  const wanted = new Set(view.facets.skill.all.flat())
  const isWanted = (skill: string) => wanted.has(skillSlug(skill))
  const ordered = [...skills.filter(isWanted), ...skills.filter(skill => !isWanted(skill))]
  const more = ordered.length - skillsShown
  return (
    <ul className="text-small">
      {ordered.slice(0, skillsShown).map((skill, index) => (
        <li key={skill} className="inline">
          <span className={isWanted(skill) ? 'border-b border-ink font-semibold' : ''}>{skill}</span>
          {index < Math.min(ordered.length, skillsShown) - 1 && (
            <span aria-hidden="true" className="text-strong-line">
              {'\u00a0· '}
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className="inline whitespace-nowrap text-quiet"> and {more} more</li>}
    </ul>
  )
}

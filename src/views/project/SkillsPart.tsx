import type { Project } from '../../model/term.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Prose } from '../markdown/Prose.tsx'
import type { TextOf } from './useTexts.ts'

type Looks = { textOf: TextOf; documentUrl: string }

/** Skills as the maintainers wrote them, beside the names that the filter knows them by. */
export function SkillsPart({ project, ...looks }: Looks & { project: Project }) {
  const { recommendedSkills, technologies = [], skills } = project
  if (recommendedSkills.length === 0 && technologies.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 border-b border-line pb-1 text-small font-semibold">Recommended skills</h2>
      <WrittenList items={recommendedSkills} {...looks} />
      {technologies.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-small font-semibold">Technologies</h3>
          <WrittenList items={technologies} {...looks} />
        </>
      )}
      {skills.length > 0 && (
        <p className="mt-3 text-small text-quiet">
          Found by the filter as{' '}
          {skills.map((skill, index) => (
            <span key={skill}>
              <span className="border-b border-line text-ink">{skill}</span>
              {index < skills.length - 1 && ', '}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

/** More are shown on demand, and as written. */
export const itemsAtOnce = 200

function WrittenList({ items, textOf, documentUrl }: Looks & { items: readonly string[] }) {
  const { shown, more } = useShown(items, itemsAtOnce)
  return (
    <>
      <ul className="list-disc space-y-1 ps-5 marker:text-quiet">
        {shown.map(item => (
          <li key={item}>
            <Prose text={textOf(item)} documentUrl={documentUrl} />
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

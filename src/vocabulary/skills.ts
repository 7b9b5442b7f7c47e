import { type CncfProject, cncfProjects } from './cncfProjects.ts'
import { type SkillCategory, skillTable } from './skillTable.ts'

export type Skill = {
  /** Canonical: 'Go', 'Technical writing'. */
  name: string
  category: SkillCategory
  /** Other spellings. */
  aliases: readonly string[]
}

/** Projects whose name is a word of other meanings wherever it stands ('Distribution-spec'). */
const projectsNoText = new Set(['Distribution', 'Connect RPC'])

/** Every skill that `findSkills` can name: the table's, and the CNCF's projects with their parts. */
export const skills: readonly Skill[] = withProjects(tableSkills())

function tableSkills(): Skill[] {
  return Object.entries(skillTable).flatMap(([category, names]) =>
    Object.entries(names).map(([name, aliases]) => ({ name, category: category as SkillCategory, aliases })),
  )
}

/** A project that the table has as well ('Kubernetes') keeps the table's category and brings its aliases. */
function withProjects(listed: readonly Skill[]): Skill[] {
  const byName = new Map(listed.map(skill => [skill.name.toLowerCase(), skill]))
  for (const skill of cncfProjects.flatMap(skillsOfProject)) {
    const { name, category, aliases } = byName.get(skill.name.toLowerCase()) ?? { ...skill, aliases: [] }
    byName.set(name.toLowerCase(), { name, category, aliases: [...aliases, ...skill.aliases] })
  }
  return [...byName.values()]
}

function skillsOfProject({ name, shortName = name, aliases, maturity, parts = [] }: CncfProject): Skill[] {
  if (maturity === 'group' || projectsNoText.has(name)) return []
  const spellings = shortName === name ? aliases : [name.replace(/\(.*\)/, ''), ...aliases]
  const own: Skill = { name: shortName, category: 'cncf', aliases: spellings }
  return [own, ...parts.map(part => ({ name: part, category: 'cncf' as const, aliases: [] }))]
}

import type { Maturity } from './cncfProjects.ts'
import { findCncfProject, findProjectOfOrganization } from './findCncfProject.ts'
import type { Ordinary } from './ordinaryWords.ts'
import { type Skill, skills } from './skills.ts'
import type { SkillCategory } from './skillTable.ts'
import { termsByWords } from './skillTerms.ts'

/**
 * What these tables know of the names in one term. It crosses from the parser's worker to the page, so that the page
 * starts without the tables.
 */
export type TermNames = {
  /** By canonical name. */
  readonly skills: ReadonlyMap<string, { category: SkillCategory; aliases: readonly string[] }>
  /** By name as written; only organizations of the CNCF. */
  readonly organizations: ReadonlyMap<string, { maturity: Maturity; aliases: readonly string[] }>
  /**
   * Words, in lower case, that mean a technology and no longer word: 'java' isn't the beginning of 'JavaScript', nor
   * 'rest' of 'restore'. Names that say little by themselves ('node', 'test') aren't among them.
   */
  readonly technologies: ReadonlySet<string>
  /** Every name of one word, in lower case: no slip of the keyboard even where no project has it. */
  readonly knownWords: ReadonlySet<string>
}

type Named = { readonly skills: readonly string[]; readonly organization: string }

export function listTermNames(projects: readonly Named[]): TermNames {
  const named = new Set(projects.flatMap(project => project.skills))
  const organizations = new Set(projects.map(({ organization }) => organization))
  return {
    skills: new Map(
      skills
        .filter(({ name }) => named.has(name))
        .map(({ name, category, aliases }) => [name, { category, aliases }]),
    ),
    organizations: new Map(Array.from(organizations).flatMap(nameOrganization)),
    technologies,
    knownWords,
  }
}

/** 'Envoy Gateway' has the maturity of Envoy, but isn't another name of it. */
function nameOrganization(organization: string) {
  const { maturity } = findProjectOfOrganization(organization) ?? {}
  if (!maturity) return []
  const project = findCncfProject(organization)
  const aliases = project ? [project.slug, project.name, ...project.aliases] : []
  return [[organization, { maturity, aliases }] as const]
}

/** Names of these kinds are exact; 'benchmark' and 'docs' stand for Performance and Technical writing only loosely. */
const exactKinds: ReadonlySet<SkillCategory | undefined> = new Set<SkillCategory>([
  'language',
  'framework',
  'tool',
  'platform',
  'standard',
  'data',
  'ai',
])

const skillByName: ReadonlyMap<string, Skill> = new Map(skills.map(skill => [skill.name, skill]))

const wordTerms = Array.from(termsByWords).filter(([words]) => !words.includes(' '))
const knownWords: ReadonlySet<string> = new Set(wordTerms.map(([word]) => word))
const technologies: ReadonlySet<string> = new Set(
  wordTerms.filter(([, term]) => isExact(term)).map(([word]) => word),
)

function isExact({ names, ordinary }: { names: readonly string[]; ordinary?: Ordinary }): boolean {
  return ordinary !== 'item' && names.every(name => exactKinds.has(skillByName.get(name)?.category))
}

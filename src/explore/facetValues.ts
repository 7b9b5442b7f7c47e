import type { Mentor, Project } from '../model/term.ts'
import { skillSlug } from '../vocabulary/skillSlug.ts'
import type { SkillCategory } from '../vocabulary/skillTable.ts'
import type { TermNames } from '../vocabulary/termNames.ts'
import { slugOf } from './slug.ts'
import type { FacetName } from './tableView.ts'

/** One value of a facet. `aliases` are other slugs that mean it, for what people type. */
export type FacetEntry = {
  readonly slug: string
  readonly label: string
  readonly aliases?: readonly string[]
  /** Only of a skill. */
  readonly category?: SkillCategory
}

export const facetLabels: Readonly<Record<FacetName, string>> = {
  skill: 'Skill',
  org: 'CNCF project',
  mentor: 'Mentor',
  maturity: 'Maturity',
  size: 'Project size',
  difficulty: 'Difficulty',
  has: 'Offers',
}

/** How the CNCF calls the levels, most mature first. */
export const maturityLabels = {
  graduated: 'Graduated',
  incubating: 'Incubating',
  sandbox: 'Sandbox',
  archived: 'Archived',
  group: 'CNCF group',
} as const

const lfxPage: FacetEntry = { slug: 'lfx', label: 'LFX page' }
const upstreamIssue: FacetEntry = { slug: 'issue', label: 'Upstream issue' }

/** Values that are offered even where no project has them. */
export const fixedValues: Partial<Record<FacetName, readonly FacetEntry[]>> = {
  has: [lfxPage, upstreamIssue],
}

/** The values that a project has in each facet. */
export type FacetValues = Readonly<Record<FacetName, (project: Project) => readonly FacetEntry[]>>

export function readFacetValues(names: TermNames): FacetValues {
  // Thousands of projects share some hundred names.
  const skillEntry = rememberByName(name => makeSkillEntry(name, names))
  const organizationEntry = rememberByName(name => makeOrganizationEntry(name, names))
  return {
    skill: ({ skills }) => skills.map(skillEntry),
    org: ({ organization }) => [organizationEntry(organization)],
    mentor: ({ mentors }) => mentors.map(mentorEntry),
    maturity: ({ organization }) => {
      const level = names.organizations.get(organization)?.maturity
      return level ? [{ slug: level, label: maturityLabels[level] }] : []
    },
    size: ({ projectSize = '' }) => readEntry(projectSize, sizes),
    difficulty: ({ difficulty = '' }) => readEntry(difficulty, difficulties),
    has: ({ lfxUrl, upstreamIssues }) => [
      ...(lfxUrl ? [lfxPage] : []),
      ...(upstreamIssues.length > 0 ? [upstreamIssue] : []),
    ],
  }
}

const small: FacetEntry = { slug: 'small', label: 'Small (90 hours)', aliases: ['90', '90-hours'] }
const medium: FacetEntry = { slug: 'medium', label: 'Medium (175 hours)', aliases: ['175', '175-hours'] }
const large: FacetEntry = { slug: 'large', label: 'Large (350 hours)', aliases: ['350', '350-hours'] }

/** Google's sizes of a project; the hours decide where both are written ('large (~175 hours)'). */
const sizes: readonly [RegExp, FacetEntry][] = [
  [/\b90/, small],
  [/\b175/, medium],
  [/\b350/, large],
  [/\bsmall\b/i, small],
  [/\bmedium\b/i, medium],
  [/\blarge\b/i, large],
]

const difficulties: readonly [RegExp, FacetEntry][] = [
  [/\b(?:easy|beginner)\b/i, { slug: 'easy', label: 'Easy' }],
  [/\b(?:medium|intermediate)\b/i, { slug: 'medium', label: 'Medium' }],
  [/\b(?:hard|advanced)\b/i, { slug: 'hard', label: 'Hard' }],
]

/** The first entry that a text names; a text that names none is a value by itself. */
function readEntry(text: string, entries: readonly [RegExp, FacetEntry][]): FacetEntry[] {
  const known = entries.find(([pattern]) => pattern.test(text))?.[1]
  if (known) return [known]
  return slugOf(text) ? [{ slug: slugOf(text), label: text }] : []
}

/** Other spellings with and without hyphens: 'go-lang' and 'golang', 'c++' for 'cpp'. */
function makeSkillEntry(name: string, { skills }: TermNames): FacetEntry {
  const { category, aliases = [] } = skills.get(name) ?? {}
  const spellings = [name, ...aliases].map(slugOf)
  return {
    slug: skillSlug(name),
    label: name,
    aliases: [...new Set(spellings.flatMap(one => [one, one.replaceAll('-', '')]))],
    category,
  }
}

/** 'CNCF - Harbor' is found by 'harbor' too. */
function makeOrganizationEntry(name: string, { organizations }: TermNames): FacetEntry {
  return { slug: slugOf(name), label: name, aliases: organizations.get(name)?.aliases.map(slugOf) }
}

/** Handles are told apart without case, as GitHub does. */
function mentorEntry({ name, github }: Mentor): FacetEntry {
  if (!github) return { slug: slugOf(name), label: name }
  return { slug: github.toLowerCase(), label: name || github, aliases: [slugOf(name)] }
}

function rememberByName(entryOf: (name: string) => FacetEntry): (name: string) => FacetEntry {
  const known = new Map<string, FacetEntry>()
  return name => {
    const entry = known.get(name) ?? entryOf(name)
    known.set(name, entry)
    return entry
  }
}

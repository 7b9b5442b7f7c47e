import type { Project } from '../../model/term.ts'
import { plainText } from './plainText.ts'
import type { QueryField } from './query.ts'

/**
 * The texts of a project that search reads. `weight` puts a hit in the title before one in a description; `field` is
 * the name by which a query reaches the text alone; `label` says to readers where a hit stands.
 */
export type ProjectText = {
  readonly label: string
  readonly text: string
  readonly weight: number
  readonly field?: QueryField
}

export function listTexts(project: Project): ProjectText[] {
  const { title, organization, group, skills, recommendedSkills, technologies, mentors } = project
  const texts: ProjectText[] = [
    { label: 'Title', text: title, weight: 12, field: 'title' },
    { label: 'CNCF project', text: organization, weight: 8, field: 'org' },
    { label: 'Group', text: group ?? '', weight: 8, field: 'org' },
    ...skills.map(text => ({ label: 'Skills', text, weight: 8, field: 'skill' as const })),
    ...mentors.map(({ name, github }) => ({
      label: 'Mentors',
      text: github ? `${name} @${github}` : name,
      weight: 6,
      field: 'mentor' as const,
    })),
    ...[...recommendedSkills, ...(technologies ?? [])].map(text => ({
      label: 'Skills as written',
      text: plainText(text),
      weight: 4,
      field: 'skill' as const,
    })),
    ...listProse(project),
  ]
  return texts.filter(({ text }) => text !== '')
}

/** What a row of the table doesn't show: the texts a snippet may come from. */
export function listProse(project: Project): ProjectText[] {
  const { summary = '', description = '', expectedOutcome = '', upstreamIssues, fields } = project
  const prose = [
    { label: 'Summary', text: summary },
    { label: 'Description', text: description },
    { label: 'Expected outcome', text: expectedOutcome },
    ...fields.map(({ label, markdown }) => ({ label, text: markdown })),
    ...upstreamIssues.map(({ url, label = '' }) => ({ label: 'Upstream issue', text: `${label} ${url}` })),
    { label: 'Project size', text: project.projectSize ?? '' },
    { label: 'Difficulty', text: project.difficulty ?? '' },
  ]
  return prose.map(({ label, text }) => ({ label, text: plainText(text), weight: 1 }))
}

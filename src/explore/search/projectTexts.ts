import type { Project } from '../../model/term.ts'
import { shortenLinks } from './plainText.ts'
import type { QueryField } from './query.ts'

/**
 * The texts of a project that search reads. `weight` puts a hit in the title before one in a description; `field` is
 * the name by which a query reaches the text alone; `label` says to readers where a hit stands.
 */
export type ProjectText = {
  readonly label: string
  readonly text: string
  /** Its marks are still to be taken off: of a long text piece by piece, or only of its beginning. */
  readonly isMarkdown?: boolean
  readonly weight: number
  /** A row of the table doesn't show it. */
  readonly isProse?: boolean
  readonly field?: QueryField
  /** Only found by what looks like an address: 'github' and 'docs' in a link say nothing about a project. */
  readonly isAddress?: boolean
}

/** One after the other: who indexes them pauses in between. */
export function* listTexts(project: Project): Generator<ProjectText, void> {
  for (const text of listAllTexts(project)) if (text.text !== '') yield text
}

function* listAllTexts(project: Project): Generator<ProjectText, void> {
  const { title, organization, group, skills, recommendedSkills, technologies, mentors, fields } = project
  yield { label: 'Title', text: title, weight: 12, field: 'title' }
  yield { label: 'CNCF project', text: organization, weight: 8, field: 'org' }
  yield { label: 'Group', text: group ?? '', weight: 8, field: 'org' }
  for (const text of skills) yield { label: 'Skills', text, weight: 8, field: 'skill' }
  for (const { name, github } of mentors) {
    const text = github ? `${name} @${github}` : name
    yield { label: 'Mentors', text, weight: 6, field: 'mentor' }
  }
  for (const text of [...recommendedSkills, ...(technologies ?? [])])
    yield { label: 'Skills as written', text, isMarkdown: true, weight: 4, field: 'skill' }
  yield* listProse(project)
  for (const { label } of fields) yield { label: 'Field', text: label, weight: 0.3 }
  yield* listAddresses(project)
}

function* listProse(project: Project): Generator<ProjectText, void> {
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
  for (const { label, text } of prose) yield { label, text, isMarkdown: true, weight: 1, isProse: true }
}

/** Where the links of a project lead: '…/project/662E41' of its LFX page, 'cilium/cilium#633' in a description. */
function* listAddresses({
  lfxUrl = '',
  summary = '',
  description = '',
  expectedOutcome = '',
  fields,
}: Project): Generator<ProjectText, void> {
  const known = new Set<string>()
  const texts = [lfxUrl, summary, description, expectedOutcome, ...fields.map(({ markdown }) => markdown)]
  for (const text of texts) {
    for (const [address] of text.matchAll(/https?:\/\/[^\s<>"')\]]+/gi)) {
      if (known.has(address)) continue
      known.add(address)
      yield { label: 'Link', text: shortenLinks(address) || address, weight: 0.3, isAddress: true }
    }
  }
}

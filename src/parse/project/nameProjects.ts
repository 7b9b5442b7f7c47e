import type { Project } from '../../model/term.ts'
import { slugify } from '../text/slugify.ts'
import type { UnnamedProject } from './buildProject.ts'

/**
 * Gives every project an id that depends on nothing but the project and its namesakes, never on their order: the
 * title alone where it is the only one, else with the organization, else with the LFX project, the issue, a hash.
 */
export function nameProjects(projects: readonly UnnamedProject[]): Project[] {
  const ids = new Map<UnnamedProject, string>()
  const taken = new Set<string>()
  const proposed = new Map<UnnamedProject, string>()
  let open: readonly UnnamedProject[] = projects
  for (const propose of [byTitle, byOrganization, byLfxProject, byIssue, byContent]) {
    const proposals = new Map<string, UnnamedProject[]>()
    for (const project of open) {
      const id = propose(project)
      proposed.set(project, id)
      const namesakes = proposals.get(id)
      if (namesakes) namesakes.push(project)
      else proposals.set(id, [project])
    }
    for (const [id, [project, ...namesakes]] of proposals) {
      if (!project || namesakes.length > 0 || id === '' || taken.has(id)) continue
      ids.set(project, id)
    }
    for (const id of ids.values()) taken.add(id)
    open = open.filter(project => !ids.has(project))
  }
  // Twins that agree in every word: which of them is the second is all the same.
  const counts = new Map<string, number>()
  for (const project of open) {
    const base = proposed.get(project) ?? ''
    let count = counts.get(base) ?? 2
    while (taken.has(`${base}-${count}`)) count++
    ids.set(project, `${base}-${count}`)
    taken.add(`${base}-${count}`)
    counts.set(base, count + 1)
  }
  return projects.map(project => ({ id: ids.get(project) ?? '', ...project }))
}

function byTitle({ title }: UnnamedProject): string {
  return slugify(title)
}

function byOrganization({ organization, group, title }: UnnamedProject): string {
  return slugify(`${organization} ${group ?? ''} ${title}`)
}

function byLfxProject(project: UnnamedProject): string {
  const id = project.lfxUrl?.split('/').at(-1)?.slice(0, 8)
  return id ? `${byOrganization(project)}-${id.toLowerCase()}` : ''
}

function byIssue(project: UnnamedProject): string {
  const [issue] = project.upstreamIssues
  return issue ? `${byOrganization(project)}-${slugify(issue.url.split('/').slice(-3).join(' '))}` : ''
}

function byContent(project: UnnamedProject): string {
  const { line: _line, endLine: _endLine, fields, ...content } = project
  const text = JSON.stringify([content, fields.map(({ label, markdown }) => [label, markdown])])
  return `${byOrganization(project) || 'project'}-${hash(text)}`
}

/** FNV-1a, 32 bits: enough to tell namesakes apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

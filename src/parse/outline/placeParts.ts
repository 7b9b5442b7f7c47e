import type { Notice, NoticeKind } from '../../model/notice.ts'
import { findCncfProject, findProjectOfTitle } from '../../vocabulary/findCncfProject.ts'
import { findBesideProjects } from './findBesideProjects.ts'
import { findRoles, isCollection, namesCollection } from './findRoles.ts'
import type { Part } from './readParts.ts'

/** A project's part with the sub-headings that belong to it, and where it stands. */
export type PlacedProject = { parts: [Part, ...Part[]]; organization: string; group?: string }

export type Outline = { projects: PlacedProject[]; otherParts: Part[]; notices: Notice[] }

/** The organization that holds from its heading on, and those that enclose it. */
type Place = { organization: Part; group?: Part; outer?: Place }

/**
 * Gives every project its organization and group, and hands back the parts that belong to no project. An organization
 * holds until the next heading of one, so a project that stands at its level still belongs to it.
 */
export function placeParts(parts: readonly Part[]): Outline {
  const roles = findRoles(parts)
  const besideProjects = new Set(findBesideProjects(parts, roles))
  const outline: Outline = { projects: [], otherParts: [], notices: [] }
  let place: Place | undefined
  let project: PlacedProject | undefined
  for (const [index, part] of parts.entries()) {
    const role = roles[index]
    if (role === 'project') {
      if (place?.group && part.depth <= place.group.depth) place = { ...place, group: undefined }
      const own = place && part.depth <= place.organization.depth && findProjectOfTitle(part.title)
      if (!own) outline.notices.push(...doubtsOfPlace(part, place))
      const group = place?.group?.title
      const organization = own ? own.name : (place?.organization.title ?? '')
      project = { parts: [part], organization, ...(group && !own && { group }) }
      outline.projects.push(project)
      continue
    }
    if (project && (role === 'inner' || (role === 'rest' && belongsToProject(part, project)))) {
      project.parts.push(part)
      continue
    }
    project = undefined
    if (role === 'pattern' && roles[index - 1] === 'pattern') appendPart(outline.otherParts.at(-1), part)
    else outline.otherParts.push(part)
    if (role === 'rest' && isEmpty(part, parts[index + 1])) {
      outline.notices.push(note('heading-empty', `Nothing stands under “${part.title}”.`, part))
    }
    if (besideProjects.has(index)) {
      outline.notices.push(note('fields-missing', `“${part.title}” was not read as a project.`, part))
    }
    if (role !== 'container') continue
    while (place && place.organization.depth >= part.depth) place = place.outer
    if (!isCollection(parts, roles, index)) place = enter(part, place, outline.notices)
  }
  return outline
}

/** A sample of several headings is one part: 'Sample', with its made-up organization and project as text. */
function appendPart(head: Part | undefined, part: Part): void {
  if (!head) return
  const text = `${'#'.repeat(part.depth)} ${part.titleMarkdown}`
  head.lines.push({ number: part.line, text, kind: 'heading' })
  for (const line of part.lines) head.lines.push(line)
  head.endLine = part.endLine
}

/** 'TODO', or an organization whose projects were withdrawn. A heading over other headings is not empty. */
function isEmpty(part: Part, next: Part | undefined): boolean {
  if (namesCollection(part.title)) return false
  const holdsParts = next !== undefined && next.depth > part.depth
  return part.depth > 0 && !holdsParts && part.lines.every(({ text }) => text.trim() === '')
}

function enter(part: Part, outer: Place | undefined, notices: Notice[]): Place {
  if (!outer) return { organization: part }
  if (!isOtherProject(part.title, outer.organization.title)) return { ...outer, group: part }
  const message = `“${part.title}” is a CNCF project of its own, but stands under “${outer.organization.title}”.`
  notices.push(note('organization-nested', message, part))
  return { organization: part, outer }
}

function doubtsOfPlace(part: Part, place: Place | undefined): Notice[] {
  if (!place) return [note('organization-missing', `“${part.title}” stands under no organization.`, part)]
  const { organization } = place
  if (part.depth > organization.depth) return []
  const message = `“${part.title}” stands at the level of “${organization.title}”, and was read as its project.`
  return [note('heading-level', message, part)]
}

function note(kind: NoticeKind, message: string, { line }: Part): Notice {
  return { kind, message, line }
}

/** A deeper heading without fields is part of the text; one that is a label ('Mentors') may stand at the same level. */
function belongsToProject(part: Part, { parts: [head] }: PlacedProject): boolean {
  if (part.depth > head.depth) return true
  return part.depth === head.depth && part.labelKind !== undefined && part.labelKind !== 'other'
}

function isOtherProject(title: string, outer: string): boolean {
  const project = findCncfProject(title)
  return project !== undefined && project.slug !== findCncfProject(outer)?.slug
}

import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findCncfProject } from '../../vocabulary/findCncfProject.ts'
import { collectingWords, contentsHeadings, patternHeadings } from '../../vocabulary/headingWords.ts'
import { findBesideProjects } from './findBesideProjects.ts'
import { findInnerParts } from './findInnerParts.ts'
import type { Part } from './readParts.ts'

/**
 * 'pattern' is a template or sample with all that stands under it, 'container' a heading over projects, 'inner' one in
 * the middle of a project.
 */
export type Role = 'project' | 'container' | 'pattern' | 'inner' | 'rest'

/**
 * Tells what each heading is by what stands under it, not by the number of '#': one with fields is a project, one
 * with projects below it an organization, a group, or a mere collection ('Accepted Projects').
 */
export function findRoles(parts: readonly Part[]): Role[] {
  const roles = parts.map((): Role => 'rest')
  let end = 0
  for (const [index, part] of parts.entries()) {
    if (index >= end && isPattern(part)) end = endOfPattern(parts, index)
    if (index < end) roles[index] = 'pattern'
    else if (part.depth > 0 && hasFieldsOfProject(parts, index)) roles[index] = 'project'
  }
  for (const index of findInnerParts(parts, roles)) roles[index] = 'inner'
  for (const index of findBesideProjects(parts, roles)) {
    if (parts[index]?.kinds.size) roles[index] = 'project'
  }
  for (const [index, part] of parts.entries()) {
    if (roles[index] === 'project' && isDescribedOrganization(parts, roles, index)) roles[index] = 'container'
    if (roles[index] !== 'rest' || part.depth === 0) continue
    if (holdsProject(parts, roles, index)) roles[index] = 'container'
  }
  const levels = new Set(parts.filter((_, index) => roles[index] === 'container').map(({ depth }) => depth))
  for (const [index, part] of parts.entries()) {
    if (roles[index] !== 'rest' || !isHeadingOfNext(parts, roles, index)) continue
    if (levels.has(part.depth) || findCncfProject(part.title)) roles[index] = 'container'
  }
  return roles
}

/** 'Accepted Projects', 'Term 03 - 2025 Sept - Nov', '2017', or a heading right above the one of a CNCF project. */
export function isCollection(parts: readonly Part[], roles: readonly Role[], index: number): boolean {
  const part = parts[index]
  if (!part || findCncfProject(part.title)) return false
  if (namesCollection(part.title)) return true
  const first = partsBelow(parts, index).find(
    below => roles[below] === 'project' || roles[below] === 'container',
  )
  return (
    first !== undefined &&
    roles[first] === 'container' &&
    findCncfProject(parts[first]?.title ?? '') !== undefined
  )
}

/** A heading made of nothing but words that collect projects or name a term; 'CNCF' alone is an organization. */
export function namesCollection(title: string): boolean {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const isOwnerAlone = words.length === 1 && words[0] === 'cncf'
  if (contents.has(title.toLowerCase())) return true
  return !isOwnerAlone && words.every(word => /^\d+$/.test(word) || collecting.has(word))
}

const contents = new Set(contentsHeadings.map(heading => heading.toLowerCase()))
const patterns = new Set(patternHeadings.map(heading => heading.toLowerCase()))
const collecting = new Set(collectingWords)

/** 'Template', 'Sample:', 'Prometheus (sample)'. */
function isPattern({ title }: Part): boolean {
  const name = title.toLowerCase()
  return patterns.has(name) || /\((?:sample|example|template)\)$/.test(name)
}

/**
 * The first part behind a template or sample. One that is written in a fence ends with it; else it goes down to the
 * end of the first made-up organization, and no further: what follows at that level is meant.
 */
function endOfPattern(parts: readonly Part[], index: number): number {
  const part = parts[index]
  const below = partsBelow(parts, index)
  const inner = parts[index + 1]
  if (!part || !inner || part.lines.some(({ kind }) => kind === 'code')) return index + 1
  const sibling = below.slice(1).find(next => (parts[next]?.depth ?? 0) <= inner.depth)
  return sibling ?? index + 1 + below.length
}

/** At least two fields, or one that only projects have; fields under headings of their own count. */
function hasFieldsOfProject(parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (!part || (part.labelKind && part.labelKind !== 'other')) return false
  const kinds = new Set([...part.kinds, ...findLabelHeadings(parts, index)])
  kinds.delete('other')
  if (contentsHeadings.includes(part.title)) return false
  return kinds.size >= 2 || part.kinds.has('description') || part.kinds.has('mentors')
}

/**
 * The labels that stand as headings right below a heading. One of another text ('##### The problem') may stand among
 * them, but not below an organization: there it is a project.
 */
function findLabelHeadings(parts: readonly Part[], index: number): FieldKind[] {
  const kinds: FieldKind[] = []
  let textDepth = Infinity
  for (const below of partsBelow(parts, index)) {
    const part = parts[below]
    if (!part || part.depth > textDepth) continue
    textDepth = Infinity
    if (part.labelKind) kinds.push(part.labelKind)
    else if (part.kinds.size > 0 || isBlank(part) || findCncfProject(parts[index]?.title ?? '')) break
    else textDepth = part.depth
  }
  return kinds
}

function isBlank({ lines }: Part): boolean {
  return lines.every(({ text }) => text.trim() === '')
}

/** '### Prometheus' or '### A newcomer' with a description of its own, mentors nowhere, and projects below it. */
function isDescribedOrganization(parts: readonly Part[], roles: readonly Role[], index: number): boolean {
  const part = parts[index]
  if (!part || part.kinds.has('mentors') || roles[index + 1] === 'inner') return false
  const hasTask = part.kinds.has('expectedOutcome') || part.kinds.has('recommendedSkills')
  if (hasTask && !findCncfProject(part.title)) return false
  return holdsProject(parts, roles, index)
}

/** '#### Harbor', empty, right before a project that stands at the same level. So does any heading among organizations. */
function isHeadingOfNext(parts: readonly Part[], roles: readonly Role[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]]
  if (!part || !next || roles[index + 1] !== 'project' || next.depth !== part.depth) return false
  return part.depth > 0 && isBlank(part)
}

function holdsProject(parts: readonly Part[], roles: readonly Role[], index: number): boolean {
  return partsBelow(parts, index).some(below => roles[below] === 'project')
}

function partsBelow(parts: readonly Part[], index: number): number[] {
  const depth = parts[index]?.depth ?? 0
  const below: number[] = []
  for (let next = index + 1; next < parts.length && (parts[next]?.depth ?? 0) > depth; next++)
    below.push(next)
  return below
}

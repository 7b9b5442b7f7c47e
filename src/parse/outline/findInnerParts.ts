import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findCncfProject } from '../../vocabulary/findCncfProject.ts'
import type { Role } from './findRoles.ts'
import type { Part } from './readParts.ts'

/**
 * Headings in the middle of a project: '##### Background' in its description, with the remaining fields below. They
 * add fields that the project does not have yet; one with a description of its own, or one of several that each bring
 * the same fields, is a project. A heading that stands as high as the project's must be a known label to be its text;
 * two levels above it no project stands.
 */
export function findInnerParts(parts: readonly Part[], roles: readonly Role[]): Set<number> {
  const inner = new Set<number>()
  for (let index = 0; index < parts.length; index++) {
    if (roles[index] !== 'project') continue
    const end = endOfProject(parts, roles, index)
    while (index + 1 < end) inner.add(++index)
  }
  return inner
}

/** The first part behind the headings that complete the project at `index`. */
function endOfProject(parts: readonly Part[], roles: readonly Role[], index: number): number {
  const head = parts[index]
  let end = index + 1
  if (!head || isOrganizationByName(head)) return end
  const known = new Set(head.kinds)
  for (let next = end; next < parts.length; next++) {
    const part = parts[next]
    if (!part || roles[next] === 'pattern') break
    const isDeeper = part.depth > head.depth
    const isTooHigh = part.depth <= head.depth - 2 && part.kinds.size > 0
    if (!isDeeper && !isTooHigh && part.labelKind === undefined) break
    const kinds = isDeeper ? fieldsOf(part) : [...part.kinds]
    if (part.kinds.has('description') || findCncfProject(part.title)) break
    if (kinds.some(kind => known.has(kind))) return isDeeper && !part.labelKind ? index + 1 : end
    for (const kind of kinds) known.add(kind)
    if (kinds.length > 0) end = next + 1
  }
  return end
}

/** The kinds below the heading, and its own where it is a label. */
function fieldsOf({ kinds, labelKind }: Part): FieldKind[] {
  return labelKind && labelKind !== 'other' ? [...kinds, labelKind] : [...kinds]
}

/** '### Prometheus' with a description of its own: what stands below are its projects. */
function isOrganizationByName({ title, kinds }: Part): boolean {
  return !kinds.has('mentors') && findCncfProject(title) !== undefined
}

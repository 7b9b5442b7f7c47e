import { findCncfProject } from '../../vocabulary/findCncfProject.ts'
import type { Role } from './findRoles.ts'
import type { Part } from './readParts.ts'

/**
 * Headings with a text and without a role, with none below them, where a project may stand: beside others, or right
 * below the name of a CNCF project.
 */
export function findBesideProjects(parts: readonly Part[], roles: readonly Role[]): number[] {
  const above: number[] = []
  const parents = parts.map(({ depth }, index) => {
    while (above.length > 0 && (parts[above.at(-1) ?? 0]?.depth ?? 0) >= depth) above.pop()
    const parent = above.at(-1)
    above.push(index)
    return parent
  })
  const holders = new Set(parents.filter((_, index) => roles[index] === 'project'))
  const beside: number[] = []
  for (const [index, part] of parts.entries()) {
    const parent = parents[index]
    const isLeaf = (parts[index + 1]?.depth ?? 0) <= part.depth
    if (roles[index] !== 'rest' || part.labelKind || !isLeaf || parent === undefined) continue
    if (roles[parent] !== 'rest' && roles[parent] !== 'container') continue
    if (!holders.has(parent) && !findCncfProject(parts[parent]?.title ?? '')) continue
    if (part.lines.some(({ text }) => text.trim() !== '')) beside.push(index)
  }
  return beside
}

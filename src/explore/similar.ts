import type { Project } from '../model/term.ts'

/** A project like another one; `reasons` are what they share, the most telling first: 'eBPF', 'Go', 'Cilium'. */
export type Similar = { readonly project: Project; readonly reasons: readonly string[] }

/** What an organization in common counts beside skills, of which all in common count 1. */
const sameOrganization = 0.15

/**
 * The projects most like `project`, at most `most`: by skills in common, rare ones counting more (cosine of their
 * rarities), then by organization. Projects that have neither in common are left out.
 */
export function findSimilar(projects: readonly Project[], project: Project, most: number): Similar[] {
  const rarityOf = measureRarity(projects)
  const length = (skills: readonly string[]) => Math.hypot(...skills.map(rarityOf))
  return projects
    .filter(({ id }) => id !== project.id)
    .map(other => {
      const shared = project.skills.filter(skill => other.skills.includes(skill))
      const bySkills = length(shared) ** 2 / (length(project.skills) * length(other.skills) || 1)
      const isSameOrganization = other.organization === project.organization
      const named = shared.toSorted((a, b) => rarityOf(b) - rarityOf(a))
      return {
        similar: {
          project: other,
          reasons: [...new Set(isSameOrganization ? [...named, other.organization] : named)],
        },
        likeness: bySkills + (isSameOrganization ? sameOrganization : 0),
      }
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ similar }) => similar)
}

/** How telling a skill is: near 0 when all projects want it, more the fewer do. */
function measureRarity(projects: readonly Project[]): (skill: string) => number {
  const counts = new Map<string, number>()
  for (const skill of projects.flatMap(({ skills }) => skills))
    counts.set(skill, (counts.get(skill) ?? 0) + 1)
  return skill => Math.log(1 + projects.length / (counts.get(skill) ?? 1))
}

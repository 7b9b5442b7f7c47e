import type { SkillCategory } from '../vocabulary/skillTable.ts'
import type { FacetValue } from './countFacet.ts'
import { slugOf } from './slug.ts'

/** Values that stand together in a long list; without a label they need no heading. */
export type ValueGroup = { readonly label?: string; readonly values: readonly FacetValue[] }

/** In the order of a list: what most people look for stands first. */
const categoryLabels: Readonly<Record<SkillCategory, string>> = {
  language: 'Languages',
  platform: 'Platforms',
  cncf: 'CNCF',
  framework: 'Frameworks and libraries',
  tool: 'Tools',
  standard: 'Standards and protocols',
  data: 'Data',
  ai: 'AI',
  security: 'Security',
  practice: 'Practices',
  design: 'Design',
  communication: 'Communication',
}

/** Values by their category, each with its values in the order given; values of no category stand last. */
export function groupByCategory(values: readonly FacetValue[]): ValueGroup[] {
  const categories = Object.keys(categoryLabels) as SkillCategory[]
  const groups: ValueGroup[] = categories.map(category => ({
    label: categoryLabels[category],
    values: values.filter(value => value.category === category),
  }))
  const others = { label: 'Others', values: values.filter(({ category }) => category === undefined) }
  return [...groups, others].filter(group => group.values.length > 0)
}

/** The values that somebody may mean who types `wanted` ('golang', 'k8s'), and every chosen one. */
export function findValues(values: readonly FacetValue[], wanted: string): readonly FacetValue[] {
  const needle = wanted.trim().toLowerCase()
  const slug = slugOf(needle)
  return values.filter(
    ({ label, aliases = [], state }) =>
      state !== 'neutral' ||
      label.toLowerCase().includes(needle) ||
      (slug !== '' && aliases.some(alias => alias.startsWith(slug))),
  )
}

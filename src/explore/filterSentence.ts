import type { FacetName } from './tableView.ts'

/** How a filter reads in 'Projects with Go or Rust, not with Java, mentioning operator'. */
const beginnings: Readonly<Record<FacetName, string>> = {
  skill: 'with',
  org: 'of',
  mentor: 'mentored by',
  maturity: 'of maturity',
  size: 'of size',
  difficulty: 'of difficulty',
  has: 'with',
}

/** 'with Go or Rust', 'not with Java' */
export function describeFacetFilter(facet: FacetName, labels: readonly string[], not: boolean): string {
  return `${not ? 'not ' : ''}${beginnings[facet]} ${labels.join(' or ')}`
}

/** 'mentioning operator', 'not mentioning docs' */
export function describeWord(written: string): string {
  return written.startsWith('-') ? `not mentioning ${written.slice(1)}` : `mentioning ${written}`
}

import { expect, it } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { listActiveFilters } from './activeFilters.ts'
import { filterRows } from './filterRows.ts'
import { indexProjects } from './indexProjects.ts'
import { readTableView, writeTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = [
  makeProject({ skills: ['Go', 'Rust', 'Java'], mentors: [{ name: 'Jane', github: 'JDoe' }] }),
]

/** Each filter by its label, and the address without it. */
function listed(searchStr: string): string[][] {
  const { view } = readTableView(parseUrlSearch(searchStr))
  const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
  return listActiveFilters(index, view, filterRows(index, view).parts).map(filter => [
    filter.label,
    stringifyUrlSearch(writeTableView(filter.view)),
  ])
}

it.each<[string, string[][]]>([
  ['', []],
  ['?sort=title', []],
  // biome-ignore format: one row
  ['?q=operator+-docs&skill=go', [
    ['Search: operator', '?q=-docs&skill=go'],
    ['Search: -docs', '?q=operator&skill=go'],
    ['Skill: Go', '?q=operator+-docs'],
  ]],
  // A word said twice is one filter.
  // biome-ignore format: one row
  ['?q=a+b+a+"c+d', [
    ['Search: a', '?q=b+"c+d'.replaceAll('"', '%22')],
    ['Search: b', '?q=a+"c+d'.replaceAll('"', '%22')],
    ['Search: "c d', '?q=a+b'],
  ]],
  // biome-ignore format: one row
  ['?skill=go,rust&skill=java&skill=-c,-cobol', [
    ['Skill: Go or Rust', '?skill=java&skill=-c&skill=-cobol'],
    ['Skill: Java', '?skill=go,rust&skill=-c&skill=-cobol'],
    ['Skill: not c', '?skill=go,rust&skill=java&skill=-cobol'],
    ['Skill: not cobol', '?skill=go,rust&skill=java&skill=-c'],
  ]],
  // In the order of the address, each facet by its name.
  // biome-ignore format: one row
  ['?has=-lfx&difficulty=hard&size=large&maturity=sandbox&mentor=jdoe&org=cilium', [
    ['CNCF project: Cilium', '?mentor=jdoe&maturity=sandbox&size=large&difficulty=hard&has=-lfx'],
    ['Mentor: Jane', '?org=cilium&maturity=sandbox&size=large&difficulty=hard&has=-lfx'],
    ['Maturity: sandbox', '?org=cilium&mentor=jdoe&size=large&difficulty=hard&has=-lfx'],
    ['Project size: large', '?org=cilium&mentor=jdoe&maturity=sandbox&difficulty=hard&has=-lfx'],
    ['Difficulty: hard', '?org=cilium&mentor=jdoe&maturity=sandbox&size=large&has=-lfx'],
    ['Offers: not LFX page', '?org=cilium&mentor=jdoe&maturity=sandbox&size=large&difficulty=hard'],
  ]],
])('%s', (searchStr, filters) => {
  expect(listed(searchStr)).toEqual(filters)
})

import { describe, expect, it } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { indexProjects } from './indexProjects.ts'
import { resolveView } from './resolveView.ts'
import { readTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { parseUrlSearch } from './urlSearch.ts'

const projects = [makeProject({ skills: ['Go', 'Rust'], organization: 'Podman Container Tools' })]
const index = () => indexProjects(projects, listTermNames(projects))
const resolve = (searchStr: string) => resolveView(index(), readTableView(parseUrlSearch(searchStr)).view)

describe('values as somebody may type them', () => {
  it.each<[string, string[][], string[]]>([
    ['?skill=Golang', [['go']], []],
    ['?skill=golang,go,Rust', [['go', 'rust']], []],
    ['?skill=golang&skill=GO', [['go'], ['go']], []],
    ['?skill=-Golang,-go,-rust', [], ['go', 'rust']],
    ['?skill=cobol,golang', [['cobol', 'go']], []],
  ])('%s', (searchStr, all, not) => {
    expect(resolve(searchStr).view.facets.skill).toEqual({ all, not })
  })

  it('change their own facet alone', () => {
    const searchStr = '?q=x&skill=golang&org=cilium&sort=title'
    const { view } = readTableView(parseUrlSearch(searchStr))
    expect(resolve(searchStr).view).toEqual({
      ...view,
      facets: { ...view.facets, skill: { all: [['go']], not: [] } },
    })
  })
})

it.each<[string, string[]]>([
  ['?skill=go', []],
  ['?skill=Golang', []],
  ['?skill=cobol,go&skill=-perl&org=nobody', ['skill cobol', 'skill perl', 'org nobody']],
  ['?skill=cobol&skill=-cobol', ['skill cobol']],
  ['?has=lfx', []],
])('what no project has is named: %s', (searchStr, unknown) => {
  expect(resolve(searchStr).unknown.map(({ facet, value }) => `${facet} ${value}`)).toEqual(unknown)
})

it.each(['', '?skill=go', '?skill=cobol', '?q=golang'])('%j is the same view again', searchStr => {
  const { view } = readTableView(parseUrlSearch(searchStr))
  expect(resolveView(index(), view).view).toBe(view)
})

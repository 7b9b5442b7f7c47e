import { describe, expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { findValues, groupByCategory } from './arrangeFacet.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { readTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { countFacets } from './testing/countFacets.ts'
import { parseUrlSearch } from './urlSearch.ts'

const projects = [
  makeProject({ id: 'a', skills: ['Rust', 'Kubernetes', 'Technical writing'] }),
  makeProject({ id: 'b', skills: ['Go', 'Prometheus', 'Kubernetes'] }),
  makeProject({ id: 'c', skills: ['Go', 'Basket weaving'] }),
]
const index = indexProjects(projects, listTermNames(projects))
const skillsOf = (searchStr: string) =>
  countFacets(explore(index, readTableView(parseUrlSearch(searchStr)).view)).skill

test('skills stand by category, the most used of each first', () => {
  const groups = groupByCategory(skillsOf(''))
  expect(groups.map(({ label, values }) => [label, values.map(value => value.label).join(' ')])).toEqual([
    ['Languages', 'Go Rust'],
    ['Platforms', 'Kubernetes'],
    ['CNCF', 'Prometheus'],
    ['Communication', 'Technical writing'],
    ['Others', 'Basket weaving'],
  ])
})

describe('what is typed to find a value', () => {
  test.each([
    ['', '', ['Go', 'Kubernetes', 'Basket weaving', 'Prometheus', 'Rust', 'Technical writing']],
    ['golang', '', ['Go']],
    ['k8s', '', ['Kubernetes']],
    [' WEAV', '', ['Basket weaving']],
    ['rust', '?skill=go', ['Go', 'Rust']],
    ['rust', '?skill=-go', ['Go', 'Rust']],
    ['ubern', '', ['Kubernetes']],
    ['olang', '', []],
    ['basket-weaving', '', ['Basket weaving']],
    ['GO LANG', '', ['Go']],
    ['cobol', '', []],
    ['?', '', []],
  ])('%j with %j chosen', (wanted, searchStr, labels) => {
    expect(findValues(skillsOf(searchStr), wanted).map(({ label }) => label)).toEqual(labels)
  })
})

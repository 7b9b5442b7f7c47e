import { expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { readTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { parseUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = [
  makeProject({ id: 'a', skills: ['Go', 'Java'], organization: 'Cilium', projectSize: '175 hours' }),
  makeProject({ id: 'b', skills: ['Rust'], mentors: [{ name: 'Jane Doe', github: 'jdoe' }] }),
]
const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
const read = (search: string) =>
  explore(index, readTableView(parseUrlSearch(search)).view).active.map(({ phrase }) => phrase)

test.each([
  ['?skill=go,rust&skill=-java', ['with Go or Rust', 'not with Java']],
  [
    '?q=operator+-docs+"end+to+end"',
    ['mentioning operator', 'not mentioning docs', 'mentioning "end to end"'],
  ],
  ['?org=cilium&mentor=jdoe&has=issue', ['of Cilium', 'mentored by Jane Doe', 'with Upstream issue']],
  ['?maturity=-graduated', ['not of maturity Graduated']],
  ['?size=medium&difficulty=-hard', ['of size Medium (175 hours)', 'not of difficulty hard']],
  ['?q=a-b', ['mentioning a-b']],
  ['', []],
])('%s reads as phrases', (search, phrases) => {
  expect(read(search)).toEqual(phrases)
})

import { expect, it } from 'vitest'
import type { Project } from '../model/term.ts'
import { listTermNames } from '../vocabulary/termNames.ts'
import { indexProjects } from './indexProjects.ts'
import { relaxFilters } from './relaxFilters.ts'
import { readTableView, writeTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = [
  makeProject({ id: 'a', skills: ['Go'], description: 'one two three four five six seven eight' }),
  makeProject({ id: 'b', skills: ['Rust'], organization: 'Akri' }),
  makeProject({ id: 'c', skills: ['Rust', 'C'] }),
]

/** Each way out: what is dropped, how many rows there are then, and the address. */
function waysOut(searchStr: string, of: readonly Project[] = projects): string[] {
  const index = withTextSearch(indexProjects(of, listTermNames(of)))
  return relaxFilters(index, readTableView(parseUrlSearch(searchStr)).view).map(
    ({ label, count, view }) => `${label} ${count} ${stringifyUrlSearch(writeTableView(view))}`,
  )
}

it.each<[string, string[]]>([
  ['', []],
  // One alone.
  ['?skill=go&org=akri', ['CNCF project: Akri 1 ?skill=go', 'Skill: Go 1 ?org=akri']],
  ['?skill=go&skill=rust', ['Skill: Go 2 ?skill=rust', 'Skill: Rust 1 ?skill=go']],
  // Two together, each pair once, the one with most rows first; order stays.
  [
    '?q=quantum&skill=go&org=akri&sort=title',
    [
      'Search: quantum and Skill: Go 1 ?org=akri&sort=title',
      'Search: quantum and CNCF project: Akri 1 ?skill=go&sort=title',
    ],
  ],
  ['?q=quantum+photon&skill=rust', ['Search: quantum and Search: photon 2 ?skill=rust']],
  // Three together.
  [
    '?q=quantum+photon+qubit&skill=rust',
    ['Search: quantum and Search: photon and Search: qubit 2 ?skill=rust'],
  ],
  ['?q=quantum+photon+qubit', ['Search: quantum and Search: photon and Search: qubit 3 ']],
  // Four are all.
  ['?q=quantum+photon+qubit+boson&skill=rust&sort=title', ['all filters 3 ?sort=title']],
  // Eight filters are combined, nine are too many, unless one alone is to blame.
  [
    '?q=one+two+three+four+five+six+quantum+photon',
    ['Search: quantum and Search: photon 1 ?q=one+two+three+four+five+six'],
  ],
  ['?q=one+two+three+four+five+six+seven+quantum+photon', ['all filters 3 ']],
  [
    '?q=one+two+three+four+five+six+seven+eight+quantum',
    ['Search: quantum 1 ?q=one+two+three+four+five+six+seven+eight'],
  ],
])('%s', (searchStr, ways) => {
  const found = waysOut(searchStr)
  expect([...found].sort()).toEqual([...ways].sort())
  expect(found.map(way => Number(/ (\d+) /.exec(way)?.[1]))).toEqual(
    found.map(way => Number(/ (\d+) /.exec(way)?.[1])).sort((a, b) => b - a),
  )
})

it('most rows first', () => {
  expect(waysOut('?q=quantum&skill=-go&skill=-rust').map(way => way.slice(0, -1).split(' ?')[0])).toEqual([
    'Search: quantum and Skill: not Rust 2',
    'Search: quantum and Skill: not Go 1',
  ])
})

it('of no projects there is none to be had', () => {
  expect(waysOut('?skill=go', [])).toEqual(['all filters 0 '])
})

import { expect, it } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { listRows } from './bitSet.ts'
import { indexProjects } from './indexProjects.ts'
import { emptyTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import type { TextSearch } from './textSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

function makeIndex() {
  const projects = ['Mesh', 'Unit', 'Mesh tests'].map((title, at) => makeProject({ id: `${at}`, title }))
  return indexProjects(projects, listTermNames(projects))
}

function searchOf(index = makeIndex()): TextSearch {
  const { search } = withTextSearch(index)
  if (!search) throw new Error('there is no search')
  return search
}

const rowsOf = (search: TextSearch, q: string) => listRows(search.find(q).rows)

it('an index is made searchable once, and keeps all that it has', () => {
  const index = makeIndex()
  const searchable = withTextSearch(index)
  expect(withTextSearch(index)).toBe(searchable)
  expect(searchable).toMatchObject({ projects: index.projects, names: index.names })
  expect(withTextSearch(makeIndex())).not.toBe(searchable)
})

it('is prepared text by text, until the time is up', () => {
  const search = searchOf()
  let asked = 0
  const isTimeUp = () => ++asked % 2 === 0
  let calls = 1
  while (!search.prepare(isTimeUp)) calls++
  // Three projects have at least a title and an organization each; two texts at a time.
  expect(calls).toBeGreaterThanOrEqual(3)
  expect(asked).toBeGreaterThanOrEqual(2 * (calls - 1))
  const before = asked
  expect(search.prepare(isTimeUp)).toBe(true)
  expect(asked).toBe(before)
  expect(rowsOf(search, 'mesh')).toEqual([0, 2])
})

it('reads ahead letter by letter and project by project, until the time is up', () => {
  const search = searchOf()
  let asked = 0
  const isTimeUp = () => ++asked % 2 === 0
  let calls = 1
  while (!search.readAhead(isTimeUp)) calls++
  // 26 letters and three projects, two at a time.
  expect(calls).toBe(15)
  expect(asked).toBe(29)
  expect(search.readAhead(isTimeUp)).toBe(true)
  expect(asked).toBe(29)
})

it('has the answers to first letters ready, and they are those that it would give', () => {
  const search = searchOf()
  search.readAhead(() => false)
  const found = search.find('m')
  expect(listRows(found.rows)).toEqual([0, 2])
  expect(found).toEqual({ ...searchOf().find('m'), marks: expect.anything() })
  search.find('me')
  expect(search.find('m')).toBe(found)
  // Other letters have no place in it.
  expect(search.find('M')).not.toBe(found)
  expect(rowsOf(search, 'M')).toEqual([0, 2])
})

it('finds though nothing or only a part was prepared', () => {
  expect(rowsOf(searchOf(), 'mesh')).toEqual([0, 2])
  const search = searchOf()
  expect(search.prepare(() => true)).toBe(false)
  expect(rowsOf(search, 'tests')).toEqual([2])
})

it('answers the same question with the same answer, another one with another', () => {
  const search = searchOf()
  const found = search.find('mesh')
  expect(search.find('mesh')).toBe(found)
  expect(rowsOf(search, 'unit')).toEqual([1])
  expect(search.find('mesh')).not.toBe(found)
  expect(search.find('mesh')).toEqual({ ...found, marks: expect.anything() })
})

it('finds all, and marks nothing, without words', () => {
  const found = searchOf().find(' - ')
  expect(listRows(found.rows)).toEqual([0, 1, 2])
  expect([...found.scores, ...found.parts, ...found.corrections, ...found.marks.hitsIn('Mesh')]).toEqual([])
  expect(found.marks.snippetOf(makeProject({}))).toBeUndefined()
})

it('says what of the query is in the facets', () => {
  const view = { ...emptyTableView, q: 'org:cilium mesh' }
  expect(searchOf().moveFields(view)).toMatchObject({
    q: 'mesh',
    facets: { org: { all: [['cilium']], not: [] } },
  })
})

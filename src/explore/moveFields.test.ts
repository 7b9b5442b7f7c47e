import { describe, expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { emptyTableView, readTableView, writeTableView } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const projects = [
  makeProject({ id: 'a', title: 'Operator', organization: 'Cilium', skills: ['Go'], lfxUrl: 'https://lfx' }),
  makeProject({ id: 'b', title: 'Client', organization: 'Akri', skills: ['Rust'], projectSize: '175 hours' }),
  makeProject({
    id: 'c',
    title: 'Docs',
    organization: 'Harbor',
    skills: ['Technical writing', 'Go'],
    difficulty: 'hard',
  }),
]
const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
const show = (q: string) => explore(index, { ...emptyTableView, q })

describe('a query that names a value of a facet ticks it there', () => {
  test.each([
    ['skill:go', '?skill=go', 'a c'],
    ['skill:Golang operator', '?q=operator&skill=go', 'a'],
    ['-skill:go', '?skill=-go', 'b'],
    ['skill:go,rust', '?skill=go,rust', 'a b c'],
    ['skill:go,', '?skill=go', 'a c'],
    ['skill:go skill:"Technical writing"', '?skill=go&skill=technical-writing', 'c'],
    ['maturity:sandbox', '?maturity=sandbox', 'b'],
    ['maturity:sand', '?maturity=sandbox', 'b'],
    ['has:lfx', '?has=lfx', 'a'],
    ['size:medium', '?size=medium', 'b'],
    ['difficulty:hard', '?difficulty=hard', 'c'],
    ['org:cilium,akri', '?org=cilium,akri', 'a b'],
    // Said twice, in another order, with another name: once.
    ['skill:go skill:golang', '?skill=go', 'a c'],
    ['skill:go,rust skill:rust,go', '?skill=go,rust', 'a b c'],
    ['skill:go,golang', '?skill=go', 'a c'],
    ['-skill:go -skill:go,rust', '?skill=-go&skill=-rust', ''],
    // Not the same: fewer or more of them.
    ['skill:go skill:go,rust', '?skill=go&skill=go,rust', 'a c'],
    ['skill:go,rust skill:go', '?skill=go,rust&skill=go', 'a c'],
    ['skill:go,rust skill:go,writing', '?skill=go,rust&skill=go,writing', 'a c'],
    ['skill:go,,rust', '?skill=go,rust', 'a b c'],
    ['skill:go,,', '?skill=go', 'a c'],
    // As far as it has been typed, of all that begin so.
    ['size:m', '?size=medium', 'b'],
    ['has:l,i', '?has=lfx,issue', 'a'],
    ['operator skill:go docs', '?q=operator+docs&skill=go', ''],
  ])('%s', (q, address, ids) => {
    const { view, rows, active } = show(q)
    expect(stringifyUrlSearch(writeTableView(view))).toBe(address)
    expect(rows.map(({ id }) => id).join(' ')).toBe(ids)
    expect(active.filter(({ label }) => label.startsWith('Search') && label.includes(':go'))).toEqual([])
    // Without loss: the address alone shows the same rows.
    const again = explore(index, readTableView(parseUrlSearch(address)).view)
    expect(again.rows).toEqual(rows)
  })

  test.each([
    'title:operator',
    'skill:javascrpt',
    'skill:',
    'note:go',
    'skill:"go,rust"',
    'mentor:ja',
    'org:cil',
  ])('but not %s', q => {
    const { view } = show(q)
    expect(view).toEqual({ ...emptyTableView, q })
  })

  test('what no project has is named, not dropped', () => {
    expect(show('maturity:ripe').unknown).toEqual([{ facet: 'maturity', value: 'ripe' }])
    expect(show('skill:go,cobol').unknown).toEqual([{ facet: 'skill', value: 'cobol' }])
    // Quoted it is one value, commas and all.
    expect(show('size:"medium,large"').unknown).toEqual([{ facet: 'size', value: 'medium,large' }])
  })
})

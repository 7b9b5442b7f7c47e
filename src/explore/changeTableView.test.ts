import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combineFacetValues, excludeFacetValue, toggleFacetValue } from './changeFacet.ts'
import {
  clearFilters,
  combinationOf,
  isFiltered,
  isIncluded,
  joinedGroup,
  toggleSort,
} from './changeTableView.ts'
import { emptyTableView, readTableView, type TableView, writeTableView } from './tableView.ts'
import { anyTableView } from './testing/anyTableView.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

const from = (searchStr: string): TableView => readTableView(parseUrlSearch(searchStr)).view
const to = (view: TableView): string => stringifyUrlSearch(writeTableView(view))

describe('a click on a value', () => {
  test.each([
    ['', 'rust', '?skill=rust'],
    ['?skill=go', 'rust', '?skill=go,rust'],
    ['?skill=go,rust', 'go', '?skill=rust'],
    ['?skill=go', 'go', ''],
    ['?skill=-go', 'go', '?skill=go'],
    ['?skill=go&skill=rust', 'java', '?skill=go&skill=rust&skill=java'],
    ['?skill=go&skill=rust', 'go', '?skill=rust'],
    ['?skill=kubernetes&skill=go,rust', 'java', '?skill=kubernetes&skill=go,rust,java'],
    ['?skill=go,rust&skill=c,rust', 'rust', '?skill=go&skill=c'],
    ['?skill=go&skill=-rust', 'rust', '?skill=go,rust'],
    ['?skill=go&skill=-java', 'rust', '?skill=go,rust&skill=-java'],
    ['?q=x&org=cilium&sort=title', 'go', '?q=x&skill=go&org=cilium&sort=title'],
  ])('%s, %s', (before, slug, after) => {
    expect(to(toggleFacetValue(from(before), 'skill', slug))).toBe(after)
  })

  test('joins as it is told to', () => {
    expect(to(toggleFacetValue(from('?skill=go'), 'skill', 'rust', 'all'))).toBe('?skill=go&skill=rust')
    expect(to(toggleFacetValue(from('?skill=go&skill=rust'), 'skill', 'c', 'any'))).toBe(
      '?skill=go,c&skill=rust',
    )
  })

  test('done twice is undone', () => {
    fc.assert(
      fc.property(anyTableView(fc.constantFrom('go', 'rust', 'java'), fc.constant('')), view => {
        const { all, not } = view.facets.skill
        fc.pre(![...all.flat(), ...not].includes('c'))
        expect(toggleFacetValue(toggleFacetValue(view, 'skill', 'c'), 'skill', 'c')).toEqual(view)
        expect(excludeFacetValue(excludeFacetValue(view, 'skill', 'c'), 'skill', 'c')).toEqual(view)
      }),
    )
  })
})

test.each([
  ['', '?skill=-go'],
  ['?skill=go,rust', '?skill=rust&skill=-go'],
  ['?skill=-go', ''],
  ['?skill=go,rust&skill=c&skill=-java', '?skill=rust&skill=c&skill=-java&skill=-go'],
  ['?skill=c&skill=-go,-java', '?skill=c&skill=-java'],
])('excluding go from %s', (before, after) => {
  expect(to(excludeFacetValue(from(before), 'skill', 'go'))).toBe(after)
})

test.each([
  ['?skill=go,rust&skill=-c', 'all', '?skill=go&skill=rust&skill=-c'],
  ['?skill=go&skill=rust', 'any', '?skill=go,rust'],
  ['?skill=-c', 'any', '?skill=-c'],
  ['?skill=go,rust&skill=rust,c', 'all', '?skill=go&skill=rust&skill=c'],
  ['?skill=go,rust&skill=rust,c', 'any', '?skill=go,rust,c'],
] as const)('%s combined as %s', (before, combination, after) => {
  expect(to(combineFacetValues(from(before), 'skill', combination))).toBe(after)
})

test('clearing filters leaves order, columns and layout', () => {
  const view = from('?q=x&skill=go&has=-lfx&sort=title&cols=title&view=cards')
  expect(isFiltered(view)).toBe(true)
  expect(to(clearFilters(view))).toBe('?sort=title&cols=title&view=cards')
  expect(isFiltered(clearFilters(view))).toBe(false)
  expect(isFiltered({ ...emptyTableView, q: '  ' })).toBe(false)
})

test.each([
  ['', false, '?sort=title'],
  ['?sort=title', false, '?sort=-title'],
  ['?sort=-title', false, ''],
  ['?sort=organization', false, '?sort=title'],
  ['?sort=organization', true, '?sort=organization,title'],
  ['?sort=title,organization', true, '?sort=-title,organization'],
  ['?sort=-title,organization', true, '?sort=organization'],
  ['?sort=organization,-title,skills', true, '?sort=organization,skills'],
  ['?sort=organization,title', false, '?sort=-title'],
  ['', true, '?sort=title'],
])('a click on the heading of the titles in %s, additive: %s', (before, additive, after) => {
  expect(to(toggleSort(from(before), 'title', additive))).toBe(after)
})

test('nothing to combine is the same view again', () => {
  const view = from('?skill=-c')
  expect(combineFacetValues(view, 'skill', 'all')).toBe(view)
})

test.each([
  ['?q=x', true],
  ['?skill=go', true],
  ['?has=-lfx', true],
  ['?mentor=jane', true],
  ['?sort=title&cols=title&view=cards', false],
  ['', false],
])('whether anything may hide rows in %j: %s', (address, hides) => {
  expect(isFiltered(from(address))).toBe(hides)
})

test.each([
  ['', 'any', undefined, undefined],
  ['?skill=go', 'any', 0, undefined],
  ['?skill=go,rust', 'any', 0, undefined],
  ['?skill=go&skill=rust', 'all', 0, undefined],
  ['?skill=go&skill=rust,c', 'any', 1, undefined],
  ['?skill=go,c&skill=rust', 'any', 0, undefined],
  ['?skill=go&skill=rust,c&skill=java,php', 'any', 1, undefined],
])('values of %s go together as %s; the next joins group %s', (address, combination, any, all) => {
  const { skill } = from(address).facets
  expect(combinationOf(skill)).toBe(combination)
  expect(joinedGroup(skill, 'any')).toBe(any)
  expect(joinedGroup(skill, 'all')).toBe(all)
})

test.each([
  ['go', true],
  ['c', true],
  ['java', false],
  ['perl', false],
])('%s is included: %s', (slug, included) => {
  expect(isIncluded(from('?skill=rust,go&skill=c&skill=-java').facets.skill, slug)).toBe(included)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combineFacetValues, excludeFacetValue, toggleFacetValue } from './changeFacet.ts'
import { clearFilters, isFiltered, toggleSort } from './changeTableView.ts'
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
])('excluding go from %s', (before, after) => {
  expect(to(excludeFacetValue(from(before), 'skill', 'go'))).toBe(after)
})

test.each([
  ['?skill=go,rust&skill=-c', 'all', '?skill=go&skill=rust&skill=-c'],
  ['?skill=go&skill=rust', 'any', '?skill=go,rust'],
  ['?skill=-c', 'any', '?skill=-c'],
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
])('a click on the heading of the titles in %s, additive: %s', (before, additive, after) => {
  expect(to(toggleSort(from(before), 'title', additive))).toBe(after)
})

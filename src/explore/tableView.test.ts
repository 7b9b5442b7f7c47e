import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyTableView,
  readTableView,
  replaceTableView,
  type TableView,
  writeTableView,
} from './tableView.ts'
import { anyTableView, hostileText } from './testing/anyTableView.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

const nonEmpty = hostileText.filter(text => text !== '')

function throughUrl(view: TableView): ReturnType<typeof readTableView> {
  return readTableView(parseUrlSearch(stringifyUrlSearch(writeTableView(view))))
}

test('every view survives its way through the URL', () => {
  fc.assert(
    fc.property(anyTableView(nonEmpty, hostileText), view => {
      expect(throughUrl(view)).toEqual({ view, problems: [] })
    }),
    { numRuns: 500 },
  )
})

test('whatever the URL says, reading it is stable', () => {
  const anything = fc.dictionary(
    fc.constantFrom('q', 'skill', 'has', 'sort', 'cols', 'view', 'utm_source'),
    fc.oneof(hostileText, fc.array(hostileText)),
  )
  fc.assert(
    fc.property(anything, search => {
      const { view } = readTableView(search)
      expect(throughUrl(view).view).toEqual(view)
    }),
  )
})

describe('the grammar of the URL', () => {
  const read = (searchStr: string) => readTableView(parseUrlSearch(searchStr))

  test('comma is or, repeated is and, minus is not', () => {
    const { view } = read('?q=operator&skill=go,rust&skill=kubernetes&skill=-java&sort=-organization')
    expect(view.q).toBe('operator')
    expect(view.facets.skill).toEqual({ all: [['go', 'rust'], ['kubernetes']], not: ['java'] })
    expect(view.sort).toEqual([{ column: 'organization', descending: true }])
  })

  test('a minus counts for its own value only', () => {
    expect(read('?skill=go,-java').view.facets.skill).toEqual({ all: [['go']], not: ['java'] })
  })

  test('empty and repeated values are left out', () => {
    expect(read('?skill=,go,,go&skill=go&skill=&skill=-').view.facets.skill).toEqual({
      all: [['go']],
      not: [],
    })
  })

  test('several keys of order, the first of a column counting', () => {
    expect(read('?sort=organization,-title,-organization').view.sort).toEqual([
      { column: 'organization', descending: false },
      { column: 'title', descending: true },
    ])
  })

  test('what is not known is named and left out', () => {
    const { view, problems } = read('?sort=-stars,title,-&cols=title,stars&view=map')
    expect(view).toEqual({
      ...emptyTableView,
      sort: [{ column: 'title', descending: false }],
      cols: ['title'],
    })
    expect(problems).toEqual([
      'There is no order by “stars”.',
      'There is no order by “-”.',
      'There is no view “map”: it is “table” or “cards”.',
      'There is no column “stars”.',
    ])
  })

  test.each([
    ['?q=a&q=b', '?q=a+b'],
    ['?sort=title&sort=-skills,,mentors', '?sort=title,-skills,mentors'],
    ['?cols=lfx,title,lfx&cols=issue', '?cols=lfx,title,issue'],
    ['?view=table', '?view=table'],
    ['?view=cards', '?view=cards'],
    ['?view=cards&view=table', '?view=table'],
    ['?view=', ''],
    ['?sort=&cols=', ''],
    [
      '?view=cards&cols=title&sort=title&has=lfx&difficulty=hard&size=large&maturity=sandbox&mentor=a&org=b&skill=c&q=d',
      '?q=d&skill=c&org=b&mentor=a&maturity=sandbox&size=large&difficulty=hard&has=lfx&sort=title&cols=title&view=cards',
    ],
    ['?skill=go,rust&skill=-c', '?skill=go,rust&skill=-c'],
  ])('%s is written %s', (address, written) => {
    const { view, problems } = read(address)
    expect(stringifyUrlSearch(writeTableView(view))).toBe(written)
    expect(problems).toEqual([])
  })

  test('without columns the table chooses them', () => {
    expect(read('?cols=').view.cols).toBeUndefined()
    expect(read('?cols=stars').view.cols).toBeUndefined()
    expect(writeTableView({ ...emptyTableView, cols: [] })).toEqual({})
  })

  test('nothing chosen is nothing written', () => {
    expect(writeTableView(emptyTableView)).toEqual({})
  })
})

test('parameters of others stay when the view changes', () => {
  const search = parseUrlSearch('?tz=UTC&q=old&skill=go&utm_source=mail')
  expect(replaceTableView(search, { ...emptyTableView, q: 'new' })).toEqual({
    q: 'new',
    tz: 'UTC',
    utm_source: 'mail',
  })
})

import fc from 'fast-check'
import { columnIds, emptyTableView, facetNames, sortableColumns, type TableView } from '../tableView.ts'

/** Any text a URL can carry, hostile characters often. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('+', ' ', ',', '-', '\\', '%', '&', '=', '#', '"', "'", ':', 'a', '2', '😀'),
  }),
  fc.constantFrom(
    'c++',
    '662E41',
    '2025',
    '007',
    'true',
    'null',
    '__proto__',
    '%',
    '%2C',
    '100%',
    '"go"',
    'é',
  ),
)

/** Any state of a table, with a query from `queries`, the values of its facets from `slugs`. */
export function anyTableView(
  slugs: fc.Arbitrary<string>,
  queries: fc.Arbitrary<string>,
): fc.Arbitrary<TableView> {
  const group = fc.uniqueArray(slugs, { minLength: 1, maxLength: 3 })
  const choice = fc.record({
    all: fc.uniqueArray(group, { maxLength: 3, selector: values => JSON.stringify(values.toSorted()) }),
    not: fc.uniqueArray(slugs, { maxLength: 2 }),
  })
  const sort = fc.uniqueArray(
    fc.record({ column: fc.constantFrom(...sortableColumns), descending: fc.boolean() }),
    { selector: key => key.column, maxLength: 3 },
  )
  const cols = fc.uniqueArray(fc.constantFrom(...columnIds), { minLength: 1 })
  return fc
    .record(
      {
        q: queries,
        facets: fc.record(Object.fromEntries(facetNames.map(name => [name, choice]))) as fc.Arbitrary<
          TableView['facets']
        >,
        sort,
        cols,
        layout: fc.constantFrom('table', 'cards', undefined),
      },
      { requiredKeys: ['q', 'facets', 'sort', 'layout'] },
    )
    .map(view => ({ ...emptyTableView, ...view }))
}

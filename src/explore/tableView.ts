import { readChoice, writeChoice } from './choice.ts'
import { listValues, type UrlSearch } from './urlSearch.ts'

/** The facets of a table, in the order of their URL parameters; the names are the parameters' names. */
export const facetNames = ['skill', 'org', 'mentor', 'maturity', 'size', 'difficulty', 'has'] as const
export type FacetName = (typeof facetNames)[number]

/** Columns a table can show; `sortableColumns` is the part of them that has an order. */
export const columnIds = ['title', 'organization', 'skills', 'mentors', 'maturity', 'issue', 'lfx'] as const
export type ColumnId = (typeof columnIds)[number]
export const sortableColumns = ['title', 'organization', 'skills', 'mentors', 'maturity'] as const
export type SortableColumn = (typeof sortableColumns)[number]

/**
 * What is chosen in one facet, by slugs: a row must have at least one value of every group of `all`, and none of
 * `not`. `skill=go,rust&skill=kubernetes&skill=-java` is `{ all: [['go', 'rust'], ['kubernetes']], not: ['java'] }`.
 */
export type Choice = { readonly all: readonly (readonly string[])[]; readonly not: readonly string[] }

export type SortKey = { readonly column: SortableColumn; readonly descending: boolean }

/** Everything that a table's URL says. */
export type TableView = {
  /** The text query as typed ('' = none). */
  readonly q: string
  readonly facets: Readonly<Record<FacetName, Choice>>
  /** The first key decides first; none = the order of the document, or of relevance while there is a query. */
  readonly sort: readonly SortKey[]
  /** The columns chosen, in their order; undefined = the table's own choice. */
  readonly cols?: readonly ColumnId[]
  /** undefined = whatever suits the width of the screen. */
  readonly layout: 'table' | 'cards' | undefined
}

const nothingChosen: Choice = { all: [], not: [] }

export const emptyTableView: TableView = {
  q: '',
  facets: {
    skill: nothingChosen,
    org: nothingChosen,
    mentor: nothingChosen,
    maturity: nothingChosen,
    size: nothingChosen,
    difficulty: nothingChosen,
    has: nothingChosen,
  },
  sort: [],
  layout: undefined,
}

/** The URL parameters of a table, in the order in which they are written. */
export const tableParameters = ['q', ...facetNames, 'sort', 'cols', 'view'] as const

/** Reads a table's URL. What isn't known there is left out and named in `problems`, one sentence each. */
export function readTableView(search: UrlSearch): { view: TableView; problems: string[] } {
  const problems: string[] = []
  const facets: Partial<Record<FacetName, TableView['facets'][FacetName]>> = {}
  for (const name of facetNames) facets[name] = readChoice(listValues(search[name]))
  const view: TableView = {
    q: listValues(search.q).join(' '),
    facets: { ...emptyTableView.facets, ...facets },
    sort: readSort(splitList(search.sort), problems),
    layout: readLayout(listValues(search.view), problems),
  }
  const cols = readColumns(splitList(search.cols), problems)
  return { view: cols.length > 0 ? { ...view, cols } : view, problems }
}

/** The parameters that say `view`, in a fixed order, defaults left out. */
export function writeTableView(view: TableView): UrlSearch {
  const search: Record<string, string | readonly string[]> = {}
  if (view.q !== '') search.q = view.q
  for (const name of facetNames) {
    const [first, ...more] = writeChoice(view.facets[name])
    if (first !== undefined) search[name] = more.length > 0 ? [first, ...more] : first
  }
  if (view.sort.length > 0) search.sort = view.sort.map(writeSortKey).join(',')
  if (view.cols && view.cols.length > 0) search.cols = view.cols.join(',')
  if (view.layout) search.view = view.layout
  return search
}

/** `search` with its table parameters replaced by those of `view`; the parameters of others stay. */
export function replaceTableView(search: UrlSearch, view: TableView): UrlSearch {
  const ours: ReadonlySet<string> = new Set(tableParameters)
  const others = Object.entries(search).filter(([name]) => !ours.has(name))
  return { ...writeTableView(view), ...Object.fromEntries(others) }
}

function writeSortKey({ column, descending }: SortKey): string {
  return descending ? `-${column}` : column
}

function readSort(items: readonly string[], problems: string[]): SortKey[] {
  const keys = new Map<SortableColumn, SortKey>()
  for (const item of items) {
    const written = item.replace(/^-/, '')
    const column = sortableColumns.find(known => known === written)
    if (!column) problems.push(`There is no order by “${written || item}”.`)
    else if (!keys.has(column)) keys.set(column, { column, descending: item.startsWith('-') })
  }
  return [...keys.values()]
}

function readColumns(items: readonly string[], problems: string[]): ColumnId[] {
  const columns = new Set<ColumnId>()
  for (const item of items) {
    const column = columnIds.find(known => known === item)
    if (column) columns.add(column)
    else problems.push(`There is no column “${item}”.`)
  }
  return [...columns]
}

function readLayout(values: readonly string[], problems: string[]): TableView['layout'] {
  const written = values.at(-1)
  if (written === 'table' || written === 'cards') return written
  if (written) problems.push(`There is no view “${written}”: it is “table” or “cards”.`)
  return undefined
}

/** `sort=a,b&sort=c` and `sort=a,b,c` are the same. */
function splitList(value: UrlSearch[string]): string[] {
  return listValues(value)
    .flatMap(one => one.split(','))
    .filter(item => item !== '')
}

import { useDeferredValue, useMemo, useRef } from 'react'
import { clearFilters, isFiltered } from '../../explore/changeTableView.ts'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { explore } from '../../explore/explore.ts'
import { indexProjects } from '../../explore/indexProjects.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { FacetPanel } from './FacetPanel.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { HandOnButtons } from './HandOnButtons.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { NoRows } from './NoRows.tsx'
import { ProjectTable } from './ProjectTable.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SortSelect } from './SortSelect.tsx'
import { useQueryDraft } from './useQueryDraft.ts'
import { useTableKeys } from './useTableKeys.ts'
import { useTableView } from './useTableView.ts'
import { useTextSearch } from './useTextSearch.ts'

/** The project table of one term, with everything that narrows and orders it. */
export function TablePage({ open }: { open: OpenTerm }) {
  const { term, names } = open
  const { view: viewOfUrl, problems, search, show } = useTableView()
  const draft = useQueryDraft(viewOfUrl.q, (q, step) => show({ ...viewOfUrl, q }, step))
  const q = useDeferredValue(draft.text)
  const index = useMemo(() => indexProjects(term.projects, names), [term, names])
  const searchable = useTextSearch(index, q)
  const explored = useMemo(() => explore(searchable, { ...viewOfUrl, q }), [searchable, viewOfUrl, q])
  const { view, rows, total } = explored
  const facetsBeside = useMediaQuery('(min-width: 64rem)')
  const page = useRef<HTMLDivElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const [singleKeys, setSingleKeys] = useStoredFlag('single-keys', true)
  const [isCompact, setCompact] = useStoredFlag('compact-rows', false)
  useTableKeys({ page, searchBox, help }, singleKeys)
  useDocumentTitle(`${rows.length} of ${total} projects, ${term.title}`)

  const filtered = isFiltered(view)
  const clear = () => {
    show(clearFilters(view))
    searchBox.current?.focus()
  }
  const facets = <FacetPanel explored={explored} onChange={show} />

  if (total === 0) {
    return <p className="max-w-[42rem] py-6">The document of this term holds no projects yet.</p>
  }
  return (
    <div
      ref={page}
      data-layout={view.layout ?? 'auto'}
      className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10"
    >
      {facetsBeside && (
        <aside aria-label="Filters" className="print:hidden">
          <a href="#projects" className="control sr-only focus:not-sr-only focus:mb-2">
            Skip the filters
          </a>
          {facets}
        </aside>
      )}
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <SearchBox ref={searchBox} text={draft.text} onType={draft.type} onFinish={draft.finish} />
          {!facetsBeside && (
            <FilterSheet count={rows.length} chosen={explored.active.length}>
              {facets}
            </FilterSheet>
          )}
          <SortSelect view={view} onChange={show} />
          <ColumnsDialog view={view} onChange={show} isCompact={isCompact} onCompact={setCompact} />
          <HandOnButtons open={open} explored={explored} kept={keepEverywhere(search)} />
          <button
            type="button"
            className="control hidden h-10 lg:inline-flex"
            aria-label="Keys"
            title="Keys"
            onClick={() => help.current?.showModal()}
          >
            ?
          </button>
        </div>
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 py-2 text-small">
          <p role="status" className="font-semibold">
            {rows.length} of {total} projects
          </p>
          <ActiveFilters active={explored.active} onChange={show} />
          {filtered && (
            <button type="button" className="link py-1 print:hidden" onClick={clear}>
              Clear filters
            </button>
          )}
        </div>
        <Remarks explored={explored} problems={problems} />
        {rows.length > 0 ? (
          <ProjectTable
            termId={term.id}
            explored={explored}
            search={search}
            isCompact={isCompact}
            onChange={show}
          />
        ) : (
          <NoRows explored={explored} onChange={show} onClear={clear} />
        )}
      </div>
      <KeyboardHelp ref={help} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
    </div>
  )
}

/** What of the address or the query could not be taken as it stands. */
function Remarks({
  explored,
  problems,
}: {
  explored: ReturnType<typeof explore>
  problems: readonly string[]
}) {
  const remarks = [
    ...problems,
    ...explored.unknown.map(({ facet, value }) => `No project of this term has the ${facet} “${value}”.`),
    ...explored.corrections.map(
      ({ written, taken }) => `Nothing has “${written}”; showing “${taken}” instead.`,
    ),
  ]
  if (remarks.length === 0) return null
  return (
    <ul className="mb-2 border-s-2 border-strong-line ps-3 text-small">
      {remarks.map(remark => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}

import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { clearFilters, isFiltered, toggleSort, type ViewChange } from '../../explore/changeTableView.ts'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { explore } from '../../explore/explore.ts'
import { indexProjects } from '../../explore/indexProjects.ts'
import type { SortableColumn } from '../../explore/tableView.ts'
import { DialogButton } from '../../ui/DialogButton.tsx'
import { Hint } from '../../ui/Hint.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useIdle } from '../../ui/useIdle.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useSame } from '../../ui/useSame.ts'
import { useSteadyCallback } from '../../ui/useSteadyCallback.ts'
import { Skeleton } from '../term/Skeleton.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { FacetPanel, preloadFacets, roomForFacets, SortSelect } from './besideDocument.ts'
import { FilterSentence } from './FilterSentence.tsx'
import { HandOnButtons } from './HandOnButtons.tsx'
import { ProjectTable } from './ProjectTable.tsx'
import { Remarks } from './Remarks.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SortSentence } from './SortSentence.tsx'
import { useQueryDraft } from './useQueryDraft.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import { useTableLook } from './useTableLook.ts'
import { useTableView } from './useTableView.ts'
import { useTextSearch } from './useTextSearch.ts'

// What most visits never see.
const FilterSheet = lazy(() => import('./FilterSheet.tsx'))
const ColumnsDialog = lazy(() => import('./ColumnsDialog.tsx'))
const KeyboardHelp = lazy(() => import('../keys/KeyboardHelp.tsx'))
const NoProjects = lazy(() => import('./NoProjects.tsx'))
const NoRows = lazy(() => import('./NoRows.tsx'))
// Nobody presses a key before there are rows.
const TableKeys = lazy(() => import('./TableKeys.ts'))

/** The project table of one term, with everything that narrows and orders it. */
export function TablePage({ open }: { open: OpenTerm }) {
  const { term, names } = open
  const { view: asked, problems, search, show, write } = useTableView()
  const draft = useQueryDraft(asked.q, (q, step) => write({ ...asked, q }, step))
  const written = useSame({ ...asked, q: draft.text })
  const index = useMemo(() => indexProjects(term.projects, names), [term, names])
  const searchable = useTextSearch(index, written.q)
  const explored = useMemo(() => explore(searchable ?? index, written), [searchable, index, written])
  // An address with a query shows its rows and no others; whoever types keeps what is there until the search is.
  const [beganWithQuery] = useState(asked.q !== '')
  const { rows, total, view } = explored
  const facetsBeside = useMediaQuery(roomForFacets)
  const page = useRef<HTMLDivElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const look = useTableLook()
  const kept = useSame(keepEverywhere(search))
  const onSort = useSteadyCallback((column: SortableColumn, additive: boolean) =>
    show(toggleSort(view, column, additive)),
  )
  const changeView = useSteadyCallback((change: ViewChange) => show(change(view)))
  const focusSearch = useCallback(() => searchBox.current?.focus(), [])
  const clear = useSteadyCallback(() => {
    show(clearFilters(view))
    focusSearch()
  })
  useIdle(preloadFacets)
  useReturnFocus(page, searchBox)
  useDocumentTitle(`${rows.length} of ${total} projects, ${term.title}`)

  const isCards = view.layout === 'cards' || (!view.layout && !facetsBeside)
  if (beganWithQuery && !searchable) return <Skeleton />
  if (total === 0) {
    return <NoProjects open={open} />
  }
  return (
    <div
      ref={page}
      data-layout={view.layout ?? 'auto'}
      className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-10 print:block"
    >
      <Suspense>
        <TableKeys page={page} searchBox={searchBox} />
      </Suspense>
      {facetsBeside && (
        <aside aria-label="Filters" className="print:hidden">
          <a href="#projects" className="control sr-only focus:not-sr-only focus:mb-2">
            Skip the filters
          </a>
          <Suspense>
            <FacetPanel explored={explored} onChange={changeView} />
          </Suspense>
        </aside>
      )}
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <SearchBox ref={searchBox} text={draft.text} onType={draft.type} onFinish={draft.finish} />
          {!facetsBeside && (
            <DialogButton
              label={explored.active.length > 0 ? `Filters (${explored.active.length})` : 'Filters'}
            >
              {close => (
                <FilterSheet count={rows.length} total={total} onClose={close}>
                  <FacetPanel explored={explored} onChange={changeView} />
                </FilterSheet>
              )}
            </DialogButton>
          )}
          <DialogButton label="Columns">
            {close => <ColumnsDialog view={view} onChange={show} look={look} onClose={close} />}
          </DialogButton>
          <HandOnButtons open={open} explored={explored} kept={kept} />
          <DialogButton label="?" name="Keys" className="hidden lg:inline-flex">
            {close => <KeyboardHelp onClose={close} />}
          </DialogButton>
          {isCards && (
            <Suspense
              fallback={
                <div className="flex basis-full">
                  <div className="control h-10 w-72" />
                </div>
              }
            >
              <SortSelect view={view} onChange={show} />
            </Suspense>
          )}
        </div>
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 py-2 text-small">
          <p role="status" className="font-semibold">
            {rows.length} of {total} projects
          </p>
          <FilterSentence explored={explored} onChange={changeView} onClear={clear} onEmpty={focusSearch} />
        </div>
        {!isFiltered(view) && view.sort.length === 0 && (
          <Hint name="filters">
            {facetsBeside ? 'Tick a skill' : 'Open the filters and tick a skill'} to narrow the list, or type
            what you are looking for. The address always holds what you see: Share hands it on.
          </Hint>
        )}
        <SortSentence sort={view.sort} />
        <Remarks explored={explored} problems={problems} />
        {rows.length > 0 ? (
          <ProjectTable
            termId={term.id}
            explored={explored}
            kept={kept}
            look={look}
            isCards={isCards}
            onSort={onSort}
          />
        ) : (
          <Suspense>
            <NoRows index={searchable ?? index} view={view} onChange={show} onClear={clear} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

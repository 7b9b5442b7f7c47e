import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { clearFilters, isFiltered } from '../../explore/changeTableView.ts'
import { keepEverywhere } from '../../explore/everywhere.ts'
import { explore } from '../../explore/explore.ts'
import { indexProjects } from '../../explore/indexProjects.ts'
import { DialogButton } from '../../ui/DialogButton.tsx'
import { Hint } from '../../ui/Hint.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useStoredFlag } from '../../ui/useStoredFlag.ts'
import { Skeleton } from '../term/Skeleton.tsx'
import type { OpenTerm } from '../term/TermFrame.tsx'
import { FacetPanel } from './FacetPanel.tsx'
import { FilterSentence } from './FilterSentence.tsx'
import { HandOnButtons } from './HandOnButtons.tsx'
import { NoRows } from './NoRows.tsx'
import { ProjectTable } from './ProjectTable.tsx'
import { Remarks } from './Remarks.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SortSelect } from './SortSelect.tsx'
import { SortSentence } from './SortSentence.tsx'
import { useQueryDraft } from './useQueryDraft.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import { useTableKeys } from './useTableKeys.ts'
import { useTableLook } from './useTableLook.ts'
import { useTableView } from './useTableView.ts'
import { useTextSearch } from './useTextSearch.ts'

// What most visits never see.
const FilterSheet = lazy(() => import('./FilterSheet.tsx'))
const ColumnsDialog = lazy(() => import('./ColumnsDialog.tsx'))
const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx'))
const NoProjects = lazy(() => import('./NoProjects.tsx'))

/** The project table of one term, with everything that narrows and orders it. */
export function TablePage({ open }: { open: OpenTerm }) {
  const { term, names } = open
  const { view: viewOfUrl, problems, search, show } = useTableView()
  const draft = useQueryDraft(viewOfUrl.q, (q, step) => show({ ...viewOfUrl, q }, step))
  const q = useDeferredValue(draft.text)
  const index = useMemo(() => indexProjects(term.projects, names), [term, names])
  const searchable = useTextSearch(index, q)
  const explored = useMemo(
    () => explore(searchable ?? index, { ...viewOfUrl, q }),
    [searchable, index, viewOfUrl, q],
  )
  // An address with a query shows its rows and no others; whoever types keeps what is there until the search is.
  const [beganWithQuery] = useState(viewOfUrl.q !== '')
  const { view, rows, total } = explored
  const facetsBeside = useMediaQuery('(min-width: 64rem)')
  const page = useRef<HTMLDivElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const [singleKeys, setSingleKeys] = useStoredFlag('single-keys', true)
  const look = useTableLook()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const onHelp = useCallback(() => setHelpOpen(true), [])
  const focusSearch = useCallback(() => searchBox.current?.focus(), [])
  useTableKeys({ page, searchBox, onHelp }, singleKeys)
  useReturnFocus(page)
  useDocumentTitle(`${rows.length} of ${total} projects, ${term.title}`)

  const filtered = isFiltered(view)
  const clear = () => {
    show(clearFilters(view))
    focusSearch()
  }
  if (beganWithQuery && !searchable) return <Skeleton />
  if (total === 0) {
    return <NoProjects open={open} />
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
          <FacetPanel explored={explored} onChange={show} />
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
                  <FacetPanel explored={explored} onChange={show} />
                </FilterSheet>
              )}
            </DialogButton>
          )}
          <DialogButton label="Columns">
            {close => <ColumnsDialog view={view} onChange={show} look={look} onClose={close} />}
          </DialogButton>
          <HandOnButtons open={open} explored={explored} kept={keepEverywhere(search)} />
          <button
            type="button"
            className="control hidden h-10 lg:inline-flex"
            aria-label="Keys"
            title="Keys"
            onClick={onHelp}
          >
            ?
          </button>
          <SortSelect view={view} onChange={show} />
        </div>
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 py-2 text-small">
          <p role="status" className="font-semibold">
            {rows.length} of {total} projects
          </p>
          <FilterSentence active={explored.active} onChange={show} onEmpty={focusSearch} />
          {filtered && (
            <button type="button" className="link py-1 print:hidden" onClick={clear}>
              Clear filters
            </button>
          )}
        </div>
        {!filtered && view.sort.length === 0 && (
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
            search={search}
            look={look}
            isCards={view.layout === 'cards' || (!view.layout && !facetsBeside)}
            onChange={show}
          />
        ) : (
          <NoRows explored={explored} onChange={show} onClear={clear} />
        )}
      </div>
      {isHelpOpen && (
        <Suspense>
          <KeyboardHelp
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
            onClose={() => setHelpOpen(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

import type { Term } from '../model/term.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { TermState } from './termState.ts'

export type HomeChoice = {
  /** The newest term that can be shown by now. */
  shown?: string
  /** A newer one that is still being asked for: whether it can be shown is open. */
  pending?: string
}

/** So many documents a visit to `/` may ask for, at most. */
const maxCandidates = 3

/**
 * Which term `/` shows: the newest whose document is there and ready, else the first with an embedded copy. Terms are
 * asked for one after the other from the newest down, so a visit seldom costs more than one document.
 */
export function chooseHomeTerm(
  catalogue: readonly CatalogueEntry[],
  get: (termId: string) => TermState,
): HomeChoice {
  const embedded = catalogue.find(entry => entry.embedded)
  const newer = embedded ? catalogue.slice(0, catalogue.indexOf(embedded)) : catalogue
  const candidates = [...newer.slice(0, maxCandidates - 1), ...(embedded ? [embedded] : [])]
  const isShowable = ({ id }: CatalogueEntry) => {
    const state = get(id)
    return state.phase === 'shown' && isReady(state.term, id)
  }
  const pending = candidates
    .slice(0, firstIndex(candidates, isShowable))
    .find(({ id }) => get(id).phase === 'loading')
  return { shown: candidates.find(isShowable)?.id, pending: pending?.id }
}

function firstIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  const index = items.findIndex(is)
  return index < 0 ? items.length : index
}

/** The document of a coming term often starts as a template, or as a copy of the last one with its old title. */
function isReady(term: Term, termId: string): boolean {
  const [year] = /\b20\d\d\b/.exec(term.title) ?? []
  return term.projects.length > 0 && (year === undefined || termId.includes(year))
}

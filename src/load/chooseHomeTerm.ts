import type { Term } from '../model/term.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { TermState } from './termState.ts'

export type HomeChoice = {
  /** The newest term that can be shown by now. */
  shown?: string
  /** A newer one that is still being asked for: whether it can be shown is open. */
  pending?: string
  /** The newest term of which a copy is at hand, to be opened first. */
  atHand?: string
}

/** So many newer documents a visit to `/` may ask for, at most: there are three terms a year. */
const mostNewer = 6

/**
 * Which term `/` shows: the newest whose document is there and ready, else the first that is at hand (kept by this
 * browser, or embedded). Terms are asked for one after the other from the newest down, without those that the
 * repository was seen to lack, so a visit seldom costs more than one document.
 */
export function chooseHomeTerm(
  catalogue: readonly CatalogueEntry[],
  get: (termId: string) => TermState,
  kept: ReadonlySet<string> = new Set(),
): HomeChoice {
  const isAtHand = ({ id, embedded }: CatalogueEntry) => embedded !== undefined || kept.has(id)
  const first = firstIndex(catalogue, isAtHand)
  const newer = catalogue.slice(0, first).filter(({ absent }) => !absent)
  const candidates = [...newer.slice(0, mostNewer), ...catalogue.slice(first).filter(isAtHand)]
  const isShowable = ({ id }: CatalogueEntry) => {
    const state = get(id)
    return state.phase === 'shown' && isReady(state.term, id)
  }
  const pending = candidates
    .slice(0, firstIndex(candidates, isShowable))
    .find(({ id }) => get(id).phase === 'loading')
  return {
    shown: candidates.find(isShowable)?.id,
    pending: pending?.id,
    atHand: catalogue[first]?.id,
  }
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

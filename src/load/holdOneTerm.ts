import type { TermState } from './termState.ts'
import type { TermStore } from './termStore.ts'

const unknown: TermState = { phase: 'unknown' }

/** A store that holds one term and asks nobody for more: for pages that are drawn without a reader. */
export function holdOneTerm(termId: string, state: TermState): TermStore {
  return {
    open() {},
    retry() {},
    takeOffer() {},
    retryAll() {},
    refresh() {},
    listKept: async () => [],
    async showText() {},
    noteCatalogue() {},
    get: id => (id === termId ? state : unknown),
    subscribe: () => () => {},
    getVersion: () => 0,
  }
}

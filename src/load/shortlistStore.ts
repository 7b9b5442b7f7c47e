import { addItems, formatShortlist, parseShortlist, type Shortlist } from '../model/shortlist.ts'

export type ShortlistStore = {
  get: () => Shortlist
  /** Changes the list as it is now, also where another tab changed it meanwhile. */
  change: (change: (list: Shortlist) => Shortlist) => void
  /** Whether the last change could be kept for the next visit. */
  isKept: () => boolean
  subscribe: (onChange: () => void) => () => void
}

const key = 'shortlist'

/**
 * The shortlist, kept in the browser's storage and shared by its tabs. Storage that is denied, full or damaged costs
 * only the keeping: the list works on until the page is left, and `isKept` says so.
 */
export function createShortlistStore(
  storage: () => Storage,
  tabs: Pick<Window, 'addEventListener'>,
): ShortlistStore {
  const listeners = new Set<() => void>()
  let kept = true
  let list = read() ?? []

  function read(): Shortlist | undefined {
    try {
      return parseShortlist(storage().getItem(key))
    } catch {
      return undefined
    }
  }

  function write(next: Shortlist): boolean {
    try {
      storage().setItem(key, formatShortlist(next))
      return true
    } catch {
      return false
    }
  }

  function show(next: Shortlist) {
    list = next
    for (const notify of listeners) notify()
  }

  tabs.addEventListener('storage', event => {
    if (event.key === key || event.key === null) show(parseShortlist(event.newValue))
  })

  return {
    get: () => list,
    change(change) {
      // What another tab wrote counts; what could not be kept before is not lost by reading.
      const current = kept ? (read() ?? list) : addItems(read() ?? [], list)
      const next = change(current)
      kept = write(next)
      show(next)
    },
    isKept: () => kept,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

import { formatShortlist, parseShortlist, type Shortlist } from '../model/shortlist.ts'

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
 * only the keeping: the list works on until the page is left, and `isKept` says so. Changes that could not be written
 * are made anew over whatever is stored by then, so that what was removed stays removed.
 */
export function createShortlistStore(
  storage: () => Storage,
  tabs: Pick<Window, 'addEventListener'>,
): ShortlistStore {
  const listeners = new Set<() => void>()
  let stored = read() ?? []
  let list = stored
  let unwritten: ((list: Shortlist) => Shortlist)[] = []

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

  function show() {
    list = unwritten.reduce((before, change) => change(before), stored)
    for (const notify of listeners) notify()
  }

  tabs.addEventListener('storage', event => {
    if (event.key !== key && event.key !== null) return
    stored = parseShortlist(event.newValue)
    show()
  })

  return {
    get: () => list,
    change(change) {
      const next = [...unwritten, change].reduce((before, one) => one(before), read() ?? stored)
      const isWritten = write(next)
      stored = isWritten ? next : (read() ?? stored)
      unwritten = isWritten ? [] : [...unwritten, change]
      show()
    },
    isKept: () => unwritten.length === 0,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

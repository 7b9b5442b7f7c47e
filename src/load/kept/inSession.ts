import type { Records } from './records.ts'

/**
 * The same records, and where they can't be kept, their like for as long as the tab is open: not for documents, but for
 * what became of asking, so that a browser that keeps nothing does not ask at every page load.
 */
export function inSession(records: Records, findStorage: () => Storage): Records {
  return {
    read: async key => (await records.read(key)) ?? readText(findStorage, key),
    change: async (key, next) => {
      const problem = await records.change(key, next)
      if (problem) writeText(findStorage, key, next(readText(findStorage, key)))
      return problem
    },
    list: records.list,
  }
}

/** Whoever denies one kind of storage may deny the other. */
function readText(findStorage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(findStorage().getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function writeText(findStorage: () => Storage, key: string, value: unknown) {
  try {
    if (value === undefined) findStorage().removeItem(key)
    else findStorage().setItem(key, JSON.stringify(value))
  } catch {
    // The page itself remembers.
  }
}

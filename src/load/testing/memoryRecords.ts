import type { Records } from '../kept/records.ts'
import type { StorageProblem } from '../kept/storageProblem.ts'

/** Records that live as long as the test, to be looked at and tampered with, on a disk that may refuse. */
export function memoryRecords(problem?: StorageProblem): Records & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>()
  return {
    held,
    read: async key => held.get(key),
    change: async (key, next) => {
      if (problem) return problem
      const after = next(held.get(key))
      if (after === undefined) held.delete(key)
      else held.set(key, after)
      return undefined
    },
    list: async prefix => [...held.keys()].filter(key => key.startsWith(prefix)),
  }
}

/** Why this browser could not keep, or give back, what was read. */
export type StorageProblem = 'denied' | 'full' | 'damaged'

/** What an exception of IndexedDB means for the reader. A private window, or one without cookies, refuses to open anything. */
export function findStorageProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return name === 'QuotaExceededError' ? 'full' : 'denied'
}

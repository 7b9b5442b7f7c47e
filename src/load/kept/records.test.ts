import { afterEach, describe, expect, it, vi } from 'vitest'
import { openRecords } from './records.ts'

// What a browser's own storage does is seen in e2e/; here it is out of order in every way.

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A request that fires one of its events as soon as somebody listens. */
function request(event: 'onerror' | 'onsuccess', values: object) {
  const made = { ...values } as Record<string, unknown>
  setTimeout(() => (made[event] as (() => void) | undefined)?.())
  return made
}

function denied(): never {
  throw new DOMException('no', 'SecurityError')
}

describe('records', () => {
  it.each([
    ['throws when asked', denied, 'denied'],
    [
      'refuses to open',
      () => request('onerror', { error: new DOMException('private window', 'InvalidStateError') }),
      'denied',
    ],
    [
      'is closed to pages without cookies',
      () => request('onerror', { error: new DOMException('Internal error', 'UnknownError') }),
      'denied',
    ],
    ['is full', () => request('onerror', { error: new DOMException('full', 'QuotaExceededError') }), 'full'],
  ])('give nothing and say why when the storage %s', async (_what, open, problem) => {
    vi.stubGlobal('indexedDB', { open })
    const records = openRecords('test')
    expect(await records.read('a')).toBeUndefined()
    expect(await records.list('')).toEqual([])
    expect(await records.change('a', () => 1)).toBe(problem)
  })

  it('do not wait for a storage that never answers', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    const read = openRecords('test').read('a')
    await vi.advanceTimersByTimeAsync(4000)
    expect(await read).toBeUndefined()
  })

  it('wait once for a storage that hangs, and use it again when it has come round', async () => {
    vi.useFakeTimers()
    const transaction = { objectStore: () => ({ get: () => request('onsuccess', { result: 'kept' }) }) }
    const opening: { onsuccess?: () => void; result: unknown } = {
      result: { transaction: () => transaction },
    }
    vi.stubGlobal('indexedDB', { open: () => opening })
    const records = openRecords('test')
    const first = records.read('a')
    await vi.advanceTimersByTimeAsync(4000)
    expect(await Promise.all([first, records.read('b'), records.list('')])).toEqual([
      undefined,
      undefined,
      [],
    ])
    const change = records.change('a', () => 1)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await change).toBe('denied')
    opening.onsuccess?.()
    await vi.advanceTimersByTimeAsync(1)
    const later = records.read('a')
    await vi.advanceTimersByTimeAsync(1)
    expect(await later).toBe('kept')
  })

  it('try again after a failure', async () => {
    const open = vi.fn(denied)
    vi.stubGlobal('indexedDB', { open })
    const records = openRecords('test')
    await records.read('a')
    await records.read('a')
    expect(open).toHaveBeenCalledTimes(2)
  })

  it('say that a transaction failed for want of space', async () => {
    const transaction = { objectStore: () => store, error: new DOMException('full', 'QuotaExceededError') }
    const store = {
      transaction,
      get: () => request('onsuccess', { result: undefined }),
      put: () => setTimeout(() => (transaction as { onabort?: () => void }).onabort?.()),
    }
    const result = { transaction: () => transaction }
    vi.stubGlobal('indexedDB', { open: () => request('onsuccess', { result }) })
    expect(await openRecords('test').change('a', () => 1)).toBe('full')
  })
})

import { expect, it } from 'vitest'
import { memoryRecords } from '../testing/memoryRecords.ts'
import { inSession } from './inSession.ts'

function fakeStorage(): Storage {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  } as Storage
}

const denied = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

it('remembers in the tab what can’t be kept, and says that it is not', async () => {
  const storage = fakeStorage()
  const open = () => inSession(memoryRecords('denied'), () => storage)
  expect(await open().change('tree', () => ({ triedAt: 1 }))).toBe('denied')
  await open().change('tree', record => ({ ...(record as object), paths: ['a.md'] }))
  // Another page load of the tab.
  expect(await open().read('tree')).toEqual({ triedAt: 1, paths: ['a.md'] })
  await open().change('tree', () => undefined)
  expect(await open().read('tree')).toBeUndefined()
})

it('leaves the tab alone where records can be kept', async () => {
  const storage = fakeStorage()
  const records = inSession(memoryRecords(), () => storage)
  expect(await records.change('tree', () => 1)).toBeUndefined()
  expect(await records.read('tree')).toBe(1)
  expect(storage.getItem('tree')).toBeNull()
})

it('does without both', async () => {
  const records = inSession(memoryRecords('denied'), denied)
  expect(await records.change('tree', () => 1)).toBe('denied')
  expect(await records.read('tree')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { createFailures } from './failures.ts'
import { memoryRecords } from './testing/memoryRecords.ts'

const second = 1000

it('tells a tab that waited for its turn what the one before it met', async () => {
  const failures = createFailures(memoryRecords())
  await failures.note('lfx-2025-3', { kind: 'unreachable' }, 10 * second)
  expect(await failures.find('lfx-2025-3', 9 * second, 11 * second)).toEqual({ kind: 'unreachable' })
  // A later visit asks for itself, and so does another term.
  expect(await failures.find('lfx-2025-3', 11 * second, 12 * second)).toBeUndefined()
  expect(await failures.find('lfx-2025-2', 9 * second, 11 * second)).toBeUndefined()
})

it('keeps the pause that GitHub asked for, for every term, with the time that is left', async () => {
  const failures = createFailures(memoryRecords())
  await failures.note('lfx-2025-3', { kind: 'rate-limited', status: 429, waitSeconds: 42 }, 10 * second)
  expect(await failures.find('gsoc-2026', 20 * second, 20 * second)).toEqual({
    kind: 'rate-limited',
    status: 429,
    waitSeconds: 32,
  })
  expect(await failures.find('gsoc-2026', 52 * second, 52 * second)).toBeUndefined()
  // The clock was set back: nobody knows how long the pause lasts.
  expect(await failures.find('gsoc-2026', 5 * second, 5 * second)).toBeUndefined()
})

it.each([['a text'], [null], [{ format: 1 }], [{ format: 0, at: 1, problem: { kind: 'offline' } }]])(
  'passes over a record that it did not write: %j',
  async record => {
    const records = memoryRecords()
    records.held.set('failure:a', record)
    records.held.set('failure:pause', record)
    expect(await createFailures(records).find('a', 0, 2)).toBeUndefined()
  },
)

import { describe, expect, it } from 'vitest'
import { memoryRecords } from '../testing/memoryRecords.ts'
import { isFresh } from './keptTerm.ts'
import { createKeptTerms } from './keptTerms.ts'

const openKeptTerms = (records = memoryRecords()) => createKeptTerms(records)

const id = 'lfx-2025-3'
const documents = [{ path: 'README.md', text: '# Term' }]
const edited = [{ path: 'README.md', text: '# Term, edited' }]

describe('kept terms', () => {
  it('come back as they were written', async () => {
    const terms = openKeptTerms()
    expect(await terms.read(id)).toEqual({})
    expect(await terms.write(id, documents, 1000)).toBeUndefined()
    expect(await terms.read(id)).toEqual({ kept: { documents, readAt: 1000, since: 1000 } })
    expect(await terms.list()).toEqual([id])
  })

  it('know since when their text has been the same', async () => {
    const terms = openKeptTerms()
    await terms.write(id, documents, 1000)
    await terms.write(id, documents, 2000)
    expect((await terms.read(id)).kept).toMatchObject({ readAt: 2000, since: 1000 })
    await terms.write(id, edited, 3000)
    expect((await terms.read(id)).kept).toEqual({ documents: edited, readAt: 3000, since: 3000 })
  })

  it('are not overwritten by a reading that is older', async () => {
    const terms = openKeptTerms()
    await terms.write(id, edited, 2000)
    await terms.write(id, documents, 1000)
    expect((await terms.read(id)).kept?.documents).toEqual(edited)
  })

  it('are not overwritten by a text that was taken for the first', async () => {
    const terms = openKeptTerms()
    await terms.write(id, documents, 1000)
    await terms.write(id, edited, 2000, true)
    expect((await terms.read(id)).kept?.documents).toEqual(documents)
  })

  it.each([
    ['a text', 'x'],
    ['null', null],
    ['a record without documents', { format: 1, readAt: 1, since: 1 }],
    ['an empty list of documents', { format: 1, documents: [], readAt: 1, since: 1 }],
    ['a document without its text', { format: 1, documents: [{ path: 'a' }], readAt: 1, since: 1 }],
    ['an empty text', { format: 1, documents: [{ path: 'a', text: '' }], readAt: 1, since: 1 }],
    ['a time that is none', { format: 1, documents, readAt: 'noon', since: 1 }],
    ['a record of no format', { documents, readAt: 1, since: 1 }],
  ])('say that %s is damaged, and write over it', async (_what, record) => {
    const records = memoryRecords()
    records.held.set(`term:${id}`, record)
    const terms = openKeptTerms(records)
    expect(await terms.read(id)).toEqual({ problem: 'damaged' })
    await terms.write(id, documents, 1000)
    expect((await terms.read(id)).kept?.documents).toEqual(documents)
  })

  it('leave alone what another release wrote, without a complaint', async () => {
    const records = memoryRecords()
    records.held.set(`term:${id}`, { format: 0, text: '# Term' })
    expect(await openKeptTerms(records).read(id)).toEqual({})
  })

  it('name why nothing could be kept', async () => {
    expect(await openKeptTerms(memoryRecords('full')).write(id, documents, 1)).toBe('full')
  })
})

describe('a document', () => {
  it('counts as current for five minutes, and never when it comes from the future', () => {
    const minute = 60_000
    expect(isFresh(0, 0)).toBe(true)
    expect(isFresh(0, 5 * minute - 1)).toBe(true)
    expect(isFresh(0, 5 * minute)).toBe(false)
    expect(isFresh(1, 0)).toBe(false)
  })
})

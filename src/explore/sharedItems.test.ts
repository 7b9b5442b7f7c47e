import { describe, expect, it } from 'vitest'
import type { ShortlistItem } from '../model/shortlist.ts'
import { readSharedItems, writeSharedItems } from './sharedItems.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

const item = (project: string, parts: Partial<ShortlistItem> = {}): ShortlistItem => ({
  term: 'lfx-2025-3',
  project,
  title: project.toUpperCase(),
  organization: 'Jaeger',
  note: '',
  ...parts,
})

describe('a shared shortlist', () => {
  it('travels in a link, without the notes', () => {
    const list = [item('a', { note: 'secret' }), item('b', { term: 'gsoc-2025' })]
    const address = stringifyUrlSearch(writeSharedItems(list))
    expect(address).toBe('?items=lfx-2025-3/a,gsoc-2025/b')
    expect(readSharedItems(parseUrlSearch(address))).toEqual([
      { term: 'lfx-2025-3', project: 'a' },
      { term: 'gsoc-2025', project: 'b' },
    ])
  })

  it('leaves out what is no project', () => {
    expect(readSharedItems({ items: ['a', 'x/y/z,/,lfx-2025-3/a', 'lfx-2025-3/a, ../b'] })).toEqual([
      { term: 'lfx-2025-3', project: 'a' },
      { term: '..', project: 'b' },
    ])
  })
})

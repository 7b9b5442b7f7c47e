import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addItems,
  formatShortlist,
  isShortlisted,
  maxItems,
  parseShortlist,
  removeItem,
  type ShortlistItem,
  writeNote,
} from './shortlist.ts'

const item = (project: string, parts: Partial<ShortlistItem> = {}): ShortlistItem => ({
  term: 'lfx-2025-3',
  project,
  title: project.toUpperCase(),
  organization: 'Jaeger',
  note: '',
  ...parts,
})

describe('a shortlist', () => {
  it('takes a project once, however often it is added, and keeps its note', () => {
    const list = addItems([item('a', { note: 'ask Yuri' })], [item('a'), item('b'), item('b')])
    expect(list.map(({ project, note }) => [project, note])).toEqual([
      ['a', 'ask Yuri'],
      ['b', ''],
    ])
  })

  it('is as long as a list can be, of however many are stored', () => {
    const items = Array.from({ length: 600_000 }, (_, at) => item(`p${at >> 1}`))
    const list = parseShortlist(JSON.stringify({ items }))
    expect(list.map(({ project }) => project)).toEqual(Array.from({ length: maxItems }, (_, at) => `p${at}`))
  })

  it('tells terms apart', () => {
    const list = addItems([item('a')], [item('a', { term: 'lfx-2024-1' })])
    expect(list).toHaveLength(2)
    expect(isShortlisted(removeItem(list, item('a')), { term: 'lfx-2024-1', project: 'a' })).toBe(true)
  })

  it('writes a note to its project only', () => {
    const list = writeNote([item('a'), item('b')], item('b'), 'second choice')
    expect(list.map(({ note }) => note)).toEqual(['', 'second choice'])
  })

  it('is read back as it was stored', () => {
    const texts = fc.record({
      term: fc.string({ minLength: 1 }),
      project: fc.string({ minLength: 1 }),
      title: fc.string(),
      organization: fc.string(),
      note: fc.string({ unit: 'grapheme' }),
    })
    fc.assert(
      fc.property(fc.array(texts), items => {
        const list = addItems([], items)
        expect(parseShortlist(formatShortlist(list))).toEqual(list)
      }),
    )
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"items":{}}',
    '{"items":[null,1,{"term":1,"project":"a"},{"term":"","project":"a"}]}',
  ])('reads %j as an empty list', text => {
    expect(parseShortlist(text)).toEqual([])
  })

  it('keeps what can be read of a damaged list', () => {
    expect(parseShortlist('{"items":[7,{"term":"t","project":"p","note":3}]}')).toEqual([
      { term: 't', project: 'p', title: 'p', organization: '', note: '' },
    ])
  })
})

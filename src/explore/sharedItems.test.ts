import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameProject, maxItems, type ShortlistItem } from '../model/shortlist.ts'
import { readSharedItems, writeSharedItems } from './sharedItems.ts'
import { hostileText } from './testing/anyTableView.ts'
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
    expect(readSharedItems(parseUrlSearch(address))).toEqual({
      items: [
        { term: 'lfx-2025-3', project: 'a' },
        { term: 'gsoc-2025', project: 'b' },
      ],
      problems: [],
    })
  })

  it('takes projects of a document of one’s own along', () => {
    const own = item('a', { term: 'own~raw!githubusercontent!com~o~r~main~my%20file!md' })
    const { items } = readSharedItems(parseUrlSearch(stringifyUrlSearch(writeSharedItems([own]))))
    expect(items).toEqual([{ term: own.term, project: 'a' }])
  })

  it('survives its way through the URL, whatever the ids are', () => {
    // A lone half of an emoji can't be carried by any URL.
    const id = hostileText.filter(text => text !== '' && !/\p{Surrogate}/u.test(text))
    const anyList = fc.uniqueArray(fc.record({ term: id, project: id }), {
      comparator: isSameProject,
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyList, list => {
        const address = stringifyUrlSearch(writeSharedItems(list.map(ref => item(ref.project, ref))))
        expect(readSharedItems(parseUrlSearch(address))).toEqual({ items: list, problems: [] })
      }),
    )
  })

  it('names what is no project', () => {
    expect(readSharedItems({ items: ['a', 'x/y/z,/,lfx-2025-3/a', 'lfx-2025-3/a, ../b'] })).toEqual({
      items: [
        { term: 'lfx-2025-3', project: 'a' },
        { term: '..', project: 'b' },
      ],
      problems: ['a', 'x/y/z', '/'].map(text => `“${text}” in the address is not a project.`),
    })
  })

  it.each<[string, string[]]>([
    ['?items=a/b', ['a/b']],
    ['?items=a/b,c/d&items=e/f', ['a/b', 'c/d', 'e/f']],
    ['?items=a/b,a/c,a/b', ['a/b', 'a/c']],
    ['?items=%20a/b%20,,', ['a/b']],
    ['?items=', []],
    ['', []],
    // A comma, a slash, a space in an id; a broken escape stays as it is.
    ['?items=a%252Cb/c%252Fd', ['a,b/c/d']],
    ['?items=a/b%2520c', ['a/b c']],
    ['?items=a/100%25', ['a/100%']],
  ])('%s', (address, items) => {
    const read = readSharedItems(parseUrlSearch(address))
    expect(read.items.map(({ term, project }) => `${term}/${project}`)).toEqual(items)
    expect(read.problems).toEqual([])
  })

  it.each(['/a', 'a/', '/', 'a/b/', 'a//b', 'a'])('has no project in %j', written => {
    expect(readSharedItems({ items: `x/y, ${written} ` })).toEqual({
      items: [{ term: 'x', project: 'y' }],
      problems: [`“${written}” in the address is not a project.`],
    })
  })

  it('may be as long as a shortlist can be, and is empty without projects', () => {
    const items = Array.from({ length: maxItems }, (_, at) => `t/p${at}`).join(',')
    expect(readSharedItems({ items }).problems).toEqual([])
    expect(writeSharedItems([])).toEqual({})
  })

  it('says that it is longer than a shortlist can be', () => {
    const items = Array.from({ length: maxItems + 5 }, (_, at) => `lfx-2025-3/p${at}`).join(',')
    const read = readSharedItems({ items })
    expect(read.items).toHaveLength(maxItems)
    expect(read.problems).toEqual(['The address names 205 projects; the first 200 are shown.'])
  })

  it('names up to twenty of what is no project, and counts what is beyond', () => {
    const wrong = (count: number) => Array.from({ length: count }, (_, at) => `no${at}`).join(',')
    expect(readSharedItems({ items: wrong(20) }).problems.at(-1)).toContain('“no19”')
    expect(readSharedItems({ items: wrong(21) }).problems.slice(-2)).toEqual([
      '“no19” in the address is not a project.',
      'One more is none either.',
    ])
    expect(readSharedItems({ items: wrong(22) }).problems.at(-1)).toBe('2 more are none either.')
  })

  it('may name any number of projects, and of what is none', () => {
    const items = Array.from({ length: 50_000 }, (_, at) => `t/p${at},no${at}`).join(',')
    const read = readSharedItems({ items })
    expect(read.items).toHaveLength(maxItems)
    expect(read.problems).toHaveLength(22)
    expect(read.problems.slice(-2)).toEqual([
      '49980 more are none either.',
      'The address names 50000 projects; the first 200 are shown.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { makeProject } from '../testing/anyProject.ts'
import { indexAll, indexTitles } from '../testing/indexAll.ts'
import { forEachOccurrence, listForms, listTextsWith, splitLong } from './textIndex.ts'

describe('where a word occurs', () => {
  const index = () => indexTitles('Edge, edge and WasmEdge', 'WasmEdge on KubeEdge', 'Wasm-edge', 'Edge')
  /** 'row×times' of each text, '~' before one in which it is only a part of words. */
  const occurrencesOf = (form: string) => {
    const found: string[] = []
    forEachOccurrence(index(), form, ({ row }, times, isPart) =>
      found.push(`${isPart ? '~' : ''}${row}×${times}`),
    )
    return found.join(' ')
  }

  it.each([
    ['edge', '0×2 ~0×1 ~1×2 2×1 3×1'],
    ['wasmedge', '0×1 1×1 2×1'],
    ['wasm', '2×1'],
    ['kubeedge', '1×1'],
    ['kube', ''],
    ['and', '0×1'],
  ])('%s: %s', (form, occurrences) => {
    expect(occurrencesOf(form)).toBe(occurrences)
  })

  it('the texts, once for the word and once for the part', () => {
    expect(listTextsWith(index(), 'edge').map(({ row }) => row)).toEqual([0, 0, 1, 2, 3])
    expect(listTextsWith(index(), 'nothing')).toEqual([])
  })
})

it('keeps of each text its row, its field and its words in order', () => {
  const { texts, rowCount } = indexAll([
    makeProject({ title: 'An end-to-end Test', organization: 'Harbor' }),
    makeProject({ title: 'Docs', organization: 'Jaeger', lfxUrl: 'https://a.b/c' }),
  ])
  expect(rowCount).toBe(2)
  expect(
    texts.map(({ row, weight, field = '-', isAddress, words }) =>
      [row, weight, field, ...(isAddress ? ['address'] : []), words.join(' ')].join(' | '),
    ),
  ).toEqual([
    '0 | 12 | title | an end to end test',
    '0 | 8 | org | harbor',
    '1 | 12 | title | docs',
    '1 | 8 | org | jaeger',
    '1 | 0.3 | - | address | https a b c',
  ])
})

describe('all words with one beginning', () => {
  const index = () => indexTitles('b abc ab', 'ba a abd')
  it.each([
    ['ab', ['ab', 'abc', 'abd']],
    ['a', ['a', 'ab', 'abc', 'abd']],
    ['abd', ['abd']],
    ['abe', []],
    ['aa', []],
    ['b', ['b', 'ba']],
    ['x', ['x']],
    ['xx', []],
    ['', ['a', 'ab', 'abc', 'abd', 'b', 'ba', 'x']],
  ])('%j', (beginning, forms) => {
    expect(listForms(index(), beginning).sort()).toEqual(forms)
  })
})

describe('a long text', () => {
  it('is read in pieces that end between words, and nothing is lost', () => {
    const words = 'conntrack '.repeat(10_000)
    const pieces = [...splitLong(words)]
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.join('')).toBe(words)
    for (const piece of pieces)
      expect(
        piece
          .trim()
          .split(' ')
          .every(word => word === 'conntrack'),
      ).toBe(true)
  })

  it('is cut after a line where one ends near', () => {
    const line = `${'a '.repeat(500)}b\n`
    const pieces = [...splitLong(line.repeat(100))]
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces.slice(1)) expect(piece === '' ? '\n' : piece[0]).toMatch(/\n/)
    expect(pieces.join('')).toBe(line.repeat(100))
  })

  it('is cut anywhere where it is one word', () => {
    const word = 'x'.repeat(120_000)
    const pieces = [...splitLong(word)]
    expect(pieces.map(piece => piece.length)).toEqual([50_000, 50_000, 20_000])
    expect(pieces.join('')).toBe(word)
  })

  it.each(['', 'a b', 'x'.repeat(25_000)])('of an usual length stays whole', text => {
    expect([...splitLong(text)]).toEqual([text])
  })

  it('has its marks taken off', () => {
    const description = `${'**filler** '.repeat(5000)}[conntrack](https://example.org/netlink)`
    const index = indexAll([makeProject({ description })])
    expect(listTextsWith(index, 'filler')).toHaveLength(1)
    expect(listTextsWith(index, 'conntrack')).toHaveLength(1)
    expect(listTextsWith(index, 'netlink').map(({ isAddress }) => isAddress)).toEqual([true])
  })

  it('is found by its words on both sides of a cut', () => {
    const description = `${'filler '.repeat(3000)}conntrack ${'filler '.repeat(3000)}netlink`
    const index = indexAll([makeProject({ description })])
    expect(listTextsWith(index, 'conntrack')).toHaveLength(1)
    expect(listTextsWith(index, 'netlink')).toHaveLength(1)
    expect(listTextsWith(index, 'filler')).toHaveLength(1)
  })
})

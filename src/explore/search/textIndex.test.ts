import { describe, expect, it } from 'vitest'
import { makeProject } from '../testing/anyProject.ts'
import { indexAll, indexTitles } from '../testing/indexAll.ts'
import { forEachOccurrence, listForms, listTextsWith } from './textIndex.ts'

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

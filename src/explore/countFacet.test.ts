import { describe, expect, it } from 'vitest'
import { fullSet, listRows } from './bitSet.ts'
import type { Combination } from './changeTableView.ts'
import { countFacet, pickValue, stateOf } from './countFacet.ts'
import { chooseRows, indexFacet } from './facetIndex.ts'
import type { Choice } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'

/** Four projects with the skills a; a b; b c; nothing. */
const rows = ['a', 'a b', 'b c', '']
const facet = () =>
  indexFacet(
    rows.map((_, at) => makeProject({ id: `${at}` })),
    ({ id }) => (rows[Number(id)] ?? '').split(' ').map(slug => ({ slug, label: slug.toUpperCase() })),
  )

/** 'a 2' of each value, '+a' included, '-a' excluded; behind a slash the rows there are after a click. */
function count(choice: Choice, combination: Combination, others = fullSet(4)): string {
  const sign = { neutral: '', included: '+', excluded: '-' }
  return countFacet(facet(), choice, others, combination)
    .map(
      ({ slug, count, shown, state }) =>
        `${sign[state]}${slug} ${count}${shown === undefined ? '' : `/${shown}`}`,
    )
    .join(', ')
}

describe('how many rows a value has', () => {
  it.each<[string[][], string[], Combination, string]>([
    [[], [], 'any', 'a 2, b 2, c 1'],
    [[], [], 'all', 'a 2, b 2, c 1'],
    // One that joins a group counts by itself, and says how many rows there are then.
    [[['a']], [], 'any', '+a 2, b 2/3, c 1/3'],
    [[['c']], [], 'any', 'a 2/3, b 2/2, +c 1'],
    [[['a', 'b']], [], 'any', '+a 2, +b 2, c 1/3'],
    // One that is to be there as well counts what both leave.
    [[['a']], [], 'all', '+a 2, b 1, c 0'],
    [[['a'], ['b']], [], 'all', '+a 1, +b 1, c 0'],
    // The group that the next value joins is the first with several values.
    [[['b'], ['a', 'c']], [], 'any', '+b 2, +a 1, +c 1'],
    // What is excluded counts the rows it would show.
    [[], ['a'], 'any', '-a 2, b 1, c 1'],
    [[['b']], ['a'], 'all', '+b 1, -a 1, c 1'],
    [[['b']], ['c'], 'any', 'a 2/2, -c 1, +b 1'],
  ])('%j without %j, joined by %s: %s', (all, not, combination, expected) => {
    expect(count({ all, not }, combination).split(', ').sort()).toEqual(expected.split(', ').sort())
  })

  it('counts only what the other filters leave', () => {
    const others = chooseRows(facet(), { all: [['c']], not: [] })
    expect(count({ all: [], not: [] }, 'any', others)).toBe('b 1, c 1, a 0')
    expect(count({ all: [['a']], not: [] }, 'any', others)).toBe('b 1/1, c 1/1, +a 0')
  })

  it('names what was chosen though no row has it, once, as it was written', () => {
    const choice = { all: [['x', 'a'], ['x']], not: ['y'] }
    expect(countFacet(facet(), choice, fullSet(4), 'any').slice(-2)).toEqual([
      { slug: 'x', label: 'x', count: 0, state: 'included' },
      { slug: 'y', label: 'y', count: 0, state: 'excluded' },
    ])
  })

  it('puts most rows first, then by label', () => {
    expect(countFacet(facet(), { all: [], not: [] }, fullSet(4), 'any').map(({ label }) => label)).toEqual([
      'A',
      'B',
      'C',
    ])
    expect(count({ all: [['b', 'c']], not: [] }, 'all')).toBe('+b 2, a 1, +c 1')
  })
})

describe('the choice that a count counts', () => {
  it.each<[string[][], string[], string, Combination, string[][], string[]]>([
    [[], [], 'a', 'any', [['a']], []],
    [[['b']], [], 'a', 'any', [['a']], []],
    [[['b']], [], 'a', 'all', [['b'], ['a']], []],
    [[['b'], ['c', 'd']], [], 'a', 'any', [['b'], ['a']], []],
    [[['b'], ['a', 'd']], [], 'a', 'any', [['b'], ['a']], []],
    [
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['d'],
      'a',
      'all',
      [['a'], ['a']],
      ['d'],
    ],
    [[], ['a', 'b'], 'a', 'any', [['a']], ['b']],
  ])('%j without %j, %s by %s', (all, not, slug, combination, pickedAll, pickedNot) => {
    expect(pickValue({ all, not }, slug, combination)).toEqual({ all: pickedAll, not: pickedNot })
  })
})

it.each([
  ['a', 'included'],
  ['b', 'included'],
  ['c', 'excluded'],
  ['d', 'neutral'],
  ['e', 'excluded'],
])('%s is %s', (slug, state) => {
  expect(stateOf({ all: [['x', 'a'], ['b'], ['e']], not: ['c', 'e'] }, slug)).toBe(state)
})

it('the rows of a value are those that have it', () => {
  expect(facet().values.map(({ rows }) => listRows(rows))).toEqual([[0, 1], [1, 2], [2]])
})

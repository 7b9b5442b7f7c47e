import { describe, expect, it } from 'vitest'
import { addRow, countRows, emptySet, fullSet, intersect, listRows, subtract, unite } from './bitSet.ts'

const setOf = (size: number, ...rows: number[]) => {
  const set = emptySet(size)
  for (const row of rows) addRow(set, row)
  return set
}
const upTo = (size: number) => Array.from({ length: size }, (_, row) => row)

describe('a set of rows', () => {
  // A word holds 32 rows: what is beside its ends matters.
  it.each([0, 1, 2, 31, 32, 33, 63, 64, 65, 100])('has all of %i', size => {
    expect(listRows(fullSet(size))).toEqual(upTo(size))
    expect(countRows(fullSet(size))).toBe(size)
    expect(listRows(emptySet(size))).toEqual([])
    expect(countRows(emptySet(size))).toBe(0)
    expect(emptySet(size)).toHaveLength(Math.ceil(size / 32))
  })

  it.each([[0], [31], [32], [63], [64], [99], [0, 1], [30, 31, 32, 33], [5, 64, 99]])(
    'has %i %i …',
    (...rows) => {
      expect(listRows(setOf(100, ...rows))).toEqual(rows)
      expect(countRows(setOf(100, ...rows))).toBe(rows.length)
    },
  )

  it('has a row once, in whatever order rows are added', () => {
    expect(listRows(setOf(70, 65, 3, 65, 31, 3))).toEqual([3, 31, 65])
  })
})

it('two sets are combined row by row', () => {
  const a = setOf(70, 1, 2, 31, 40, 69)
  const b = setOf(70, 2, 3, 31, 41, 69)
  expect(listRows(intersect(a, b))).toEqual([2, 31, 69])
  expect(listRows(unite(a, b))).toEqual([1, 2, 3, 31, 40, 41, 69])
  expect(listRows(subtract(a, b))).toEqual([1, 40])
  expect(listRows(a)).toEqual([1, 2, 31, 40, 69])
})

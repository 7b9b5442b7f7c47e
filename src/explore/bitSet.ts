/** A set of row numbers, 32 to a word. Sets are only combined with sets of the same number of rows. */
export type BitSet = Uint32Array

export function emptySet(rows: number): BitSet {
  return new Uint32Array((rows + 31) >>> 5)
}

export function fullSet(rows: number): BitSet {
  const set = emptySet(rows).fill(0xffffffff)
  const last = rows & 31
  if (last > 0) set[set.length - 1] = 2 ** last - 1
  return set
}

export function addRow(set: BitSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
}

export function intersect(a: BitSet, b: BitSet): BitSet {
  return a.map((word, at) => word & (b[at] ?? 0))
}

export function unite(a: BitSet, b: BitSet): BitSet {
  return a.map((word, at) => word | (b[at] ?? 0))
}

export function subtract(a: BitSet, b: BitSet): BitSet {
  return a.map((word, at) => word & ~(b[at] ?? 0))
}

/** Kernighan's loop: as many steps as there are rows in the set. */
export function countRows(set: BitSet): number {
  let count = 0
  for (let word of set) {
    for (; word !== 0; word &= word - 1) count++
  }
  return count
}

/** Ascending. */
export function listRows(set: BitSet): number[] {
  const rows: number[] = []
  for (let at = 0; at < set.length; at++) {
    for (let word = set[at] ?? 0; word !== 0; word &= word - 1) {
      rows.push(at * 32 + (31 - Math.clz32(word & -word)))
    }
  }
  return rows
}

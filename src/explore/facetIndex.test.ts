import { describe, expect, it } from 'vitest'
import { listRows } from './bitSet.ts'
import { chooseRows, findSlug, indexFacet } from './facetIndex.ts'
import type { FacetEntry } from './facetValues.ts'
import { makeProject } from './testing/anyProject.ts'

/** A facet of as many projects as there are lists of entries. */
function indexEntries(rows: readonly (readonly FacetEntry[])[], fixed?: readonly FacetEntry[]) {
  const projects = rows.map((_, at) => makeProject({ id: `${at}` }))
  return indexFacet(projects, ({ id }) => rows[Number(id)] ?? [], fixed)
}

const entry = (slug: string, label = slug, aliases?: string[]): FacetEntry => ({ slug, label, aliases })

describe('the values of a facet', () => {
  it('stand by their labels, numbers by size, without regard to case', () => {
    const { values, numbers } = indexEntries([
      [entry('b', 'Team 10'), entry('c', 'team 9'), entry('a', 'Zebra'), entry('d', 'apple')],
    ])
    expect(values.map(({ label }) => label)).toEqual(['apple', 'team 9', 'Team 10', 'Zebra'])
    expect(Object.fromEntries(numbers)).toEqual({ d: 0, c: 1, b: 2, a: 3 })
  })

  it('know their rows, and the rows their values, each once', () => {
    const { values, ofRow } = indexEntries([[entry('go'), entry('rust'), entry('go')], [], [entry('rust')]])
    expect(values.map(({ slug, rows }) => [slug, listRows(rows)])).toEqual([
      ['go', [0]],
      ['rust', [0, 2]],
    ])
    expect(ofRow).toEqual([[0, 1], [], [1]])
  })

  it('have the label that was there first; a value without a slug is none', () => {
    const { values, ofRow } = indexEntries([
      [entry('jdoe', 'Jane Doe')],
      [entry('jdoe', 'J. Doe')],
      [entry('', '?')],
    ])
    expect(values.map(({ label }) => label)).toEqual(['Jane Doe'])
    expect(ofRow).toEqual([[0], [0], []])
  })

  it('may be offered though no row has them', () => {
    const { values } = indexEntries([[entry('issue')], []], [entry('lfx'), entry('issue')])
    expect(values.map(({ slug, rows }) => [slug, listRows(rows)])).toEqual([
      ['issue', [0]],
      ['lfx', []],
    ])
  })
})

describe('another name of a value', () => {
  it('is the same value where it stands by itself', () => {
    const { values, ofRow } = indexEntries([
      [entry('jdoe', 'Jane Doe', ['jane-doe'])],
      [entry('jane-doe', 'Jane Doe')],
    ])
    expect(values.map(({ slug, rows }) => [slug, listRows(rows)])).toEqual([['jdoe', [0, 1]]])
    expect(ofRow).toEqual([[0], [0]])
  })

  it('is none when two have it', () => {
    const { values, slugByAlias } = indexEntries([
      [entry('jdoe', 'Jane Doe', ['jane-doe']), entry('jane2', 'Jane Doe', ['jane-doe'])],
      [entry('jane-doe', 'Jane Doe')],
    ])
    expect(values.map(({ slug, rows }) => [slug, listRows(rows)]).sort()).toEqual([
      ['jane-doe', [1]],
      ['jane2', [0]],
      ['jdoe', [0]],
    ])
    expect(slugByAlias.size).toBe(0)
  })

  it('is none when it is a value with other names of its own', () => {
    const { slugByAlias } = indexEntries([
      [entry('alice', 'Alice Smith', ['alice-smith']), entry('al', 'Alice', ['alice'])],
    ])
    expect(Object.fromEntries(slugByAlias)).toEqual({ 'alice-smith': 'alice' })
  })

  it('counts once for one value in several rows', () => {
    const { slugByAlias } = indexEntries([
      [entry('jdoe', 'Jane Doe', ['jane-doe'])],
      [entry('jdoe', 'Jane Doe', ['jane-doe', 'jane'])],
    ])
    expect(Object.fromEntries(slugByAlias)).toEqual({ 'jane-doe': 'jdoe', jane: 'jdoe' })
  })
})

describe('the value that an address means', () => {
  const index = () =>
    indexEntries([[entry('go', 'Go', ['golang']), entry('Odd Slug', 'Odd'), entry('c++', 'C++', ['cpp'])]])
  it.each([
    ['go', 'go'],
    ['GO', 'go'],
    ['Golang', 'go'],
    ['golang', 'go'],
    ['C++', 'c++'],
    ['CPP', 'c++'],
    ['Odd Slug', 'Odd Slug'],
    ['cobol', undefined],
    ['', undefined],
  ])('%j is %j', (written, slug) => {
    expect(findSlug(index(), written)).toBe(slug)
  })
})

describe('the rows that a choice leaves', () => {
  const index = () => indexEntries([[entry('go')], [entry('rust')], [entry('go'), entry('rust')], []])
  it.each<[string[][], string[], number[]]>([
    [[], [], [0, 1, 2, 3]],
    [[['go']], [], [0, 2]],
    [[['go', 'rust']], [], [0, 1, 2]],
    [[['go'], ['rust']], [], [2]],
    [[], ['go'], [1, 3]],
    [[], ['go', 'rust'], [3]],
    [[['rust']], ['go'], [1]],
    [[['cobol']], [], []],
    [[['cobol', 'go']], [], [0, 2]],
    [[], ['cobol'], [0, 1, 2, 3]],
    [[[]], [], []],
  ])('%j without %j', (all, not, rows) => {
    expect(listRows(chooseRows(index(), { all, not }))).toEqual(rows)
  })
})

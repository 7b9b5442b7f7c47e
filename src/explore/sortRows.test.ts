import { describe, expect, it } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { rankRows, sortByScore, sortRows } from './sortRows.ts'
import type { SortableColumn } from './tableView.ts'
import { makeProject } from './testing/anyProject.ts'

describe('the places of rows in the order of a column', () => {
  const projects = [
    makeProject({
      title: 'b',
      organization: 'Akri',
      skills: ['Rust', 'Go'],
      mentors: [{ name: '', github: 'zoe' }],
    }),
    makeProject({ title: 'Part 10', organization: 'Kubernetes', skills: [], mentors: [] }),
    makeProject({
      title: 'B',
      organization: 'Nobody',
      skills: ['Go'],
      mentors: [{ name: 'Ann', github: 'zz' }],
    }),
    makeProject({
      title: 'part 9',
      organization: 'Cilium',
      skills: ['Go', 'C'],
      mentors: [{ name: 'Ann' }, { name: 'Bo' }],
    }),
    makeProject({ title: '', organization: 'Kubevirt', skills: ['Rust'], mentors: [{ name: 'Ann' }] }),
  ]
  it.each<[SortableColumn, number[]]>([
    // Case says nothing, numbers go by size, what is empty has no place.
    ['title', [0, 2, 0, 1, -1]],
    ['organization', [0, 2, 4, 1, 3]],
    ['skills', [3, -1, 0, 1, 2]],
    ['mentors', [2, -1, 0, 1, 0]],
    // Graduated first, then incubating, then sandbox; who is none of the CNCF has no place.
    ['maturity', [2, 0, -1, 0, 1]],
  ])('%s', (column, ranks) => {
    expect([...rankRows(projects, column, listTermNames(projects))]).toEqual(ranks)
  })
})

it('several skills or mentors are one text, with a comma between them', () => {
  const projects = [
    makeProject({ skills: ['Goal'], mentors: [{ name: 'Jana' }] }),
    makeProject({ skills: ['Go', 'Zig'], mentors: [{ name: 'Jan' }, { name: 'Zoe' }] }),
  ]
  const ranks = (column: SortableColumn) => [...rankRows(projects, column, listTermNames(projects))]
  expect([ranks('skills'), ranks('mentors')]).toEqual([
    [1, 0],
    [1, 0],
  ])
})

describe('rows in order', () => {
  const ranks: Partial<Record<SortableColumn, number[]>> = {
    title: [2, 0, 1, 1, -1],
    organization: [0, 1, 1, 0, 0],
    skills: [-1, -1, 0, 1, -1],
  }
  const ranksOf = (column: SortableColumn) => Int32Array.from(ranks[column] ?? [])
  const ordered = (sort: string, rows = [0, 1, 2, 3, 4]) =>
    sortRows(
      rows,
      sort
        .split(',')
        .filter(Boolean)
        .map(key => ({ column: key.replace('-', '') as SortableColumn, descending: key.startsWith('-') })),
      ranksOf,
    ).join('')

  it.each([
    ['', '01234'],
    ['title', '12304'],
    // What has nothing there is last either way, and rows alike stay in the order of the document.
    ['-title', '02314'],
    ['organization,title', '30412'],
    ['organization,-title', '03421'],
    ['-organization,title', '12304'],
    ['skills', '23014'],
    ['-skills', '32014'],
    ['skills,title', '23104'],
  ])('by %s: %s', (sort, rows) => {
    expect(ordered(sort)).toBe(rows)
  })

  it('only the rows given', () => {
    expect(ordered('title', [0, 2, 4])).toBe('204')
  })
})

describe('rows by score', () => {
  it.each<[[number, number][], string]>([
    [[], '0123'],
    [
      [
        [2, 5],
        [0, 1],
        [3, 7],
      ],
      '3201',
    ],
    // Alike ones stay in order; what has no score is last.
    [
      [
        [1, 2],
        [3, 2],
      ],
      '1302',
    ],
  ])('%j: %s', (scores, rows) => {
    expect(sortByScore([0, 1, 2, 3], new Map(scores)).join('')).toBe(rows)
  })
})

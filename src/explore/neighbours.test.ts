import { expect, test } from 'vitest'
import { findNeighbours } from './neighbours.ts'
import { makeProject } from './testing/anyProject.ts'

const [a, b, c] = [makeProject({ id: 'a' }), makeProject({ id: 'b' }), makeProject({ id: 'c' })]

test.each([
  ['a', { previous: undefined, next: b, position: 1, of: 3 }],
  ['b', { previous: a, next: c, position: 2, of: 3 }],
  ['c', { previous: b, next: undefined, position: 3, of: 3 }],
  ['d', undefined],
])('the neighbours of %s', (id, expected) => {
  expect(findNeighbours([a, b, c], id)).toEqual(expected)
})

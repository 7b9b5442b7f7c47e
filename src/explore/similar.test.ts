import { expect, test } from 'vitest'
import { findSimilar } from './similar.ts'
import { makeProject } from './testing/anyProject.ts'

const common = Array.from({ length: 6 }, (_, number) =>
  makeProject({ id: `go${number}`, organization: `o${number}`, skills: ['Go'] }),
)
const wanted = makeProject({ id: 'wanted', organization: 'Kmesh', skills: ['Go', 'eBPF', 'Networking'] })
const projects = [
  wanted,
  ...common,
  makeProject({ id: 'rare', organization: 'Cilium', skills: ['Go', 'eBPF', 'C'] }),
  makeProject({ id: 'same', organization: 'Kmesh', skills: [] }),
  makeProject({ id: 'other', organization: 'Harbor', skills: ['Java'] }),
]

test('rare skills in common come before common ones, and those before the organization alone', () => {
  const similar = findSimilar(projects, wanted, 10)
  expect(similar.map(({ project }) => project.id)).toEqual([
    'rare',
    'go0',
    'go1',
    'go2',
    'go3',
    'go4',
    'go5',
    'same',
  ])
  expect(similar[0]?.reasons).toEqual(['eBPF', 'Go'])
  expect(similar.at(-1)?.reasons).toEqual(['Kmesh'])
})

test('as many as asked for, none without anything in common', () => {
  expect(findSimilar(projects, wanted, 2)).toHaveLength(2)
  expect(
    findSimilar(
      [makeProject({ id: 'a', organization: 'A' }), makeProject({ id: 'b', organization: 'B' })],
      makeProject({ id: 'a', organization: 'A' }),
      3,
    ),
  ).toEqual([])
})

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

test.each<[string, string[], [string, string, string[]][], string]>([
  // Of as many in common, the one that wants fewer others.
  [
    'fewer others',
    ['Go', 'C'],
    [
      ['a', 'x', ['Go', 'C', 'Java', 'PHP']],
      ['b', 'y', ['Go', 'C']],
    ],
    'b(C, Go) a(C, Go)',
  ],
  [
    'a skill before an organization',
    ['Go', 'C'],
    [
      ['a', 'Own', ['Java']],
      ['b', 'y', ['Go', 'C', 'PHP']],
    ],
    'b(C, Go) a(Own)',
  ],
  [
    'both before one',
    ['Go'],
    [
      ['a', 'x', ['Go']],
      ['b', 'Own', ['Go']],
    ],
    'b(Go, Own) a(Go)',
  ],
  [
    'the organization though nobody has skills',
    [],
    [
      ['a', 'x', []],
      ['b', 'Own', []],
    ],
    'b(Own)',
  ],
  ['a skill that is called as the organization, named once', ['Own'], [['a', 'Own', ['Own']]], 'a(Own)'],
  [
    'the order of the document where all is alike',
    ['Go'],
    [
      ['b', 'x', ['Go']],
      ['a', 'y', ['Go']],
    ],
    'b(Go) a(Go)',
  ],
  ['none', ['Go'], [['a', 'x', ['Java']]], ''],
])('what is like a project: %s', (_, skills, others, expected) => {
  const own = makeProject({ id: 'own', organization: 'Own', skills })
  const rest = others.map(([id, organization, skills]) => makeProject({ id, organization, skills }))
  // So that C is rarer than Go.
  const more = makeProject({ id: 'more', organization: 'z', skills: ['Perl'] })
  const goes = skills.includes('C')
    ? [makeProject({ id: 'go', organization: 'q', skills: ['Go', ...'abcdefgh'] })]
    : []
  const found = findSimilar([own, ...rest, more, ...goes], own, 2)
  expect(found.map(({ project, reasons }) => `${project.id}(${reasons.join(', ')})`).join(' ')).toBe(expected)
})

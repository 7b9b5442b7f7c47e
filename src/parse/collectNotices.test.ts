import { expect, test } from 'vitest'
import type { Project } from '../model/term.ts'
import { collectNotices } from './collectNotices.ts'

const project = (rest: Partial<Project>): Project => ({
  id: 'x',
  organization: 'Harbor',
  title: 'Client',
  description: 'It',
  recommendedSkills: [],
  skills: [],
  mentors: [{ name: 'Jane', github: 'jane' }],
  upstreamIssues: [],
  fields: [],
  line: 5,
  endLine: 9,
  ...rest,
})

test.each<[Partial<Project>, string[]]>([
  [{}, []],
  [{ description: undefined, summary: 'It' }, []],
  [{ description: undefined }, ['description-missing: “Client” has no description.']],
  [{ mentors: [] }, ['mentors-missing: “Client” names no mentor.']],
  [{ mentors: [{ name: 'Jane', email: 'j@x.io' }] }, []],
  [
    { mentors: [{ name: 'Joe' }, { name: 'Jane', github: 'jane' }] },
    ['mentor-without-contact: “Joe” has neither a handle nor an address.'],
  ],
])('%j', (rest, notices) => {
  expect(collectNotices([project(rest)], []).map(({ kind, message }) => `${kind}: ${message}`)).toEqual(
    notices,
  )
})

test('in the order of the document', () => {
  const doubts = [
    { kind: 'date-range', message: '', line: 9 },
    { kind: 'date-year', message: '', line: 3 },
  ] as const
  expect(collectNotices([project({ mentors: [] })], doubts).map(({ line }) => line)).toEqual([3, 5, 9])
})

test('namesakes within an organization, whatever their letters', () => {
  const namesakes = [
    project({}),
    project({ title: 'CLIENT', line: 12 }),
    project({ organization: 'Cilium', line: 20 }),
    project({ line: 30 }),
  ]
  expect(collectNotices(namesakes, [])).toEqual([
    { kind: 'title-repeated', message: '“CLIENT” stands on line 5 too.', line: 12 },
    { kind: 'title-repeated', message: '“Client” stands on line 5 too.', line: 30 },
  ])
})

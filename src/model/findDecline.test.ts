import { expect, it } from 'vitest'
import { sampleProject, sampleTerm } from '../testing/sampleTerm.ts'
import { findDecline } from './findDecline.ts'

function term(projects: number, doubts = 0) {
  return sampleTerm(
    Array.from({ length: projects }, (_, i) =>
      sampleProject({ title: `Project ${i}`, organization: 'Jaeger' }),
    ),
    {
      notices: Array.from({ length: doubts }, (_, i) => ({
        kind: 'text-unplaced',
        message: '',
        line: i + 1,
      })),
    },
  )
}

it.each([
  ['projects gone', term(39), term(2), { of: 'projects', before: 39, after: 2 }],
  ['all projects gone', term(4), term(0), { of: 'projects', before: 4, after: 0 }],
  ['mostly doubts', term(10, 5), term(10, 40), { of: 'doubts', before: 5, after: 40 }],
])('sees %s', (_what, before, after, decline) => {
  expect(findDecline(before, after)).toEqual(decline)
})

it.each([
  ['a few projects taken out', term(39), term(25)],
  ['a term that begins to be written', term(3), term(1)],
  ['more projects with their doubts', term(10, 5), term(40, 22)],
  ['a few doubts more', term(10, 2), term(10, 12)],
  ['the same', term(39, 30), term(39, 30)],
])('does not mind %s', (_what, before, after) => {
  expect(findDecline(before, after)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { listTermNames } from '../vocabulary/termNames.ts'
import { readFacetValues } from './facetValues.ts'
import { makeProject } from './testing/anyProject.ts'

const facetValues = readFacetValues(listTermNames([]))

test.each([
  ['350 Hours', 'large'],
  ['350h', 'large'],
  ['175', 'medium'],
  ['**Large** (~350 hour projects)', 'large'],
  ['large (~175 hour project)', 'medium'],
  ['small (~90 hours)', 'small'],
  ['medium', 'medium'],
  ['two summers', 'two-summers'],
])('a project of %s is %s', (projectSize, slug) => {
  expect(facetValues.size(makeProject({ projectSize })).map(entry => entry.slug)).toEqual([slug])
})

test('a size may be asked for by its hours', () => {
  expect(facetValues.size(makeProject({ projectSize: 'large' }))[0]?.aliases).toContain('350-hours')
})

test.each([
  ['Cilium', 'graduated'],
  ['Envoy Gateway', 'graduated'],
  ['Something of its own', undefined],
])('the maturity of %s is %s', (organization, level) => {
  const project = makeProject({ organization })
  expect(readFacetValues(listTermNames([project])).maturity(project)[0]?.slug).toBe(level)
})

test('a project that says nothing has no values', () => {
  const nothing = makeProject({})
  for (const facet of ['skill', 'mentor', 'size', 'difficulty', 'has'] as const) {
    expect(facetValues[facet](nothing)).toEqual([])
  }
})

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

test.each([
  ['Easy', 'easy', 'Easy'],
  ['beginner friendly', 'easy', 'Easy'],
  ['Medium', 'medium', 'Medium'],
  ['intermediate', 'medium', 'Medium'],
  ['HARD', 'hard', 'Hard'],
  ['advanced', 'hard', 'Hard'],
  ['uneasy', 'uneasy', 'uneasy'],
])('a project that is %s is %s', (difficulty, slug, label) => {
  expect(facetValues.difficulty(makeProject({ difficulty }))).toEqual([{ slug, label }])
})

test.each([
  [
    { name: 'Jane Doe', github: 'JDoe' },
    { slug: 'jdoe', label: 'Jane Doe', aliases: ['jane-doe'] },
  ],
  [{ name: 'Jane Doe' }, { slug: 'jane-doe', label: 'Jane Doe' }],
])('the mentor %o', (mentor, entry) => {
  expect(facetValues.mentor(makeProject({ mentors: [mentor] }))).toEqual([entry])
})

test('what a project offers', () => {
  const lfx = { slug: 'lfx', label: 'LFX page' }
  const issue = { slug: 'issue', label: 'Upstream issue' }
  const lfxUrl = 'https://mentorship.lfx.linuxfoundation.org/project/a'
  const upstreamIssues = [{ url: 'https://github.com/a/b/issues/1' }]
  expect(facetValues.has(makeProject({ lfxUrl }))).toEqual([lfx])
  expect(facetValues.has(makeProject({ upstreamIssues }))).toEqual([issue])
  expect(facetValues.has(makeProject({ lfxUrl, upstreamIssues }))).toEqual([lfx, issue])
})

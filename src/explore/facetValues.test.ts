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
  ['90', 'small'],
  ['Small', 'small'],
  ['LARGE', 'large'],
  ['90 to 175 hours', 'small'],
  ['175 or 350 hours', 'medium'],
  ['small or medium', 'small'],
  ['medium or large', 'medium'],
  ['1350 hours', '1350-hours'],
  ['smaller', 'smaller'],
  ['enlarged', 'enlarged'],
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

test.each([
  ['Small', 'small', 'Small (90 hours)', ['90', '90-hours']],
  ['Medium', 'medium', 'Medium (175 hours)', ['175', '175-hours']],
  ['Large', 'large', 'Large (350 hours)', ['350', '350-hours']],
])('a %s project is called by its hours too', (projectSize, slug, label, aliases) => {
  expect(facetValues.size(makeProject({ projectSize }))).toEqual([{ slug, label, aliases }])
})

test.each([
  ['Cilium', 'Graduated'],
  ['OpenTelemetry', 'Graduated'],
  ['Kubevirt', 'Incubating'],
  ['Akri', 'Sandbox'],
])('the maturity of %s is called %s', (organization, label) => {
  const project = makeProject({ organization })
  expect(readFacetValues(listTermNames([project])).maturity(project)[0]?.label).toBe(label)
})

test('a skill has its category and its other spellings, with and without hyphens', () => {
  const project = makeProject({ skills: ['Go', 'Technical writing', 'Basket weaving'] })
  const [go, writing, weaving] = readFacetValues(listTermNames([project])).skill(project)
  expect(go).toMatchObject({ slug: 'go', label: 'Go', category: 'language' })
  expect(go?.aliases).toEqual(expect.arrayContaining(['go', 'golang']))
  expect(writing).toMatchObject({
    slug: 'technical-writing',
    label: 'Technical writing',
    category: 'communication',
  })
  expect(writing?.aliases?.slice(0, 2)).toEqual(['technical-writing', 'technicalwriting'])
  // Not in any table.
  expect(weaving).toEqual({
    slug: 'basket-weaving',
    label: 'Basket weaving',
    aliases: ['basket-weaving', 'basketweaving'],
    category: undefined,
  })
})

test('a name has one entry for all projects', () => {
  const [a, b] = [makeProject({ skills: ['Go'] }), makeProject({ skills: ['Rust', 'Go'] })]
  const values = readFacetValues(listTermNames([a, b]))
  expect(values.skill(b)[1]).toBe(values.skill(a)[0])
  expect(values.org(a)[0]).toBe(values.org(b)[0])
})

test.each([
  ['CNCF - Harbor', 'cncf-harbor', 'harbor'],
  ['Cilium', 'cilium', 'cilium'],
])('the organization %s is %s, and is found by %s', (organization, slug, alias) => {
  const project = makeProject({ organization })
  const [entry] = readFacetValues(listTermNames([project])).org(project)
  expect(entry).toMatchObject({ slug, label: organization })
  expect(entry?.aliases).toContain(alias)
})

test('an organization that nobody knows has no other names', () => {
  expect(facetValues.org(makeProject({ organization: 'Something of its own' }))).toEqual([
    { slug: 'something-of-its-own', label: 'Something of its own', aliases: undefined },
  ])
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
  ['easy or medium', 'easy', 'Easy'],
  ['medium to hard', 'medium', 'Medium'],
  ['hardly any', 'hardly-any', 'hardly any'],
  ['Up to you', 'up-to-you', 'Up to you'],
])('a project that is %s is %s', (difficulty, slug, label) => {
  expect(facetValues.difficulty(makeProject({ difficulty }))).toEqual([{ slug, label }])
})

test.each([
  [
    { name: 'Jane Doe', github: 'JDoe' },
    { slug: 'jdoe', label: 'Jane Doe', aliases: ['jane-doe'] },
  ],
  [{ name: 'Jane Doe' }, { slug: 'jane-doe', label: 'Jane Doe' }],
  [
    { name: '', github: 'JDoe' },
    { slug: 'jdoe', label: 'JDoe', aliases: [''] },
  ],
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

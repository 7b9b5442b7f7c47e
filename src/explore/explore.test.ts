import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Project } from '../model/term.ts'
import { listTermNames } from '../vocabulary/termNames.ts'
import { excludeFacetValue, toggleFacetValue } from './changeFacet.ts'
import { type Combination, combinationOf, withChoice } from './changeTableView.ts'
import { pickValue } from './countFacet.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { relaxFilters } from './relaxFilters.ts'
import { emptyTableView, type FacetName, facetNames, readTableView, type TableView } from './tableView.ts'
import { anyProjects, makeProject } from './testing/anyProject.ts'
import { anyTableView } from './testing/anyTableView.ts'
import { countFacets } from './testing/countFacets.ts'
import { parseUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const someView = anyTableView(
  fc.constantFrom(
    'go',
    'rust',
    'cpp',
    'java',
    'cilium',
    'akri',
    'jdoe',
    'jose',
    'graduated',
    'large',
    'hard',
    'lfx',
    'nothing',
  ),
  fc.constantFrom('', 'operator', '-go', 'skill:rust test'),
)

const indexOf = (projects: readonly Project[]) =>
  withTextSearch(indexProjects(projects, listTermNames(projects)))

const show = (projects: readonly Project[], searchStr: string) =>
  explore(indexOf(projects), readTableView(parseUrlSearch(searchStr)).view)

/** The ways out of a view without rows. */
function relax(projects: readonly Project[], searchStr: string) {
  const { rows, view } = show(projects, searchStr)
  expect(rows).toEqual([])
  return relaxFilters(indexOf(projects), view)
}

const idsOf = (rows: readonly Project[]) => rows.map(({ id }) => id).sort()

/** The rules of filters, read off a project without any index. */
function hasValue(project: Project, facet: FacetName, slug: string): boolean {
  const { skills, organization, mentors, lfxUrl, upstreamIssues, projectSize, difficulty } = project
  switch (facet) {
    case 'skill':
      return skills.some(skill => (skill === 'C++' ? 'cpp' : skill.toLowerCase()) === slug)
    case 'org':
      return organization.toLowerCase() === slug
    case 'mentor':
      return mentors.some(({ github, name }) => (github ?? name).toLowerCase() === slug)
    case 'maturity':
      return slug === { Cilium: 'graduated', Kubernetes: 'graduated', Akri: 'sandbox' }[organization]
    case 'size':
      return slug === { '350h': 'large', 'medium (~175 hours)': 'medium' }[projectSize ?? '']
    case 'difficulty':
      return slug === difficulty?.toLowerCase()
    case 'has':
      return slug === 'lfx' ? lfxUrl !== undefined : slug === 'issue' && upstreamIssues.length > 0
  }
}

function fits(project: Project, view: TableView): boolean {
  return facetNames.every(facet => {
    const { all, not } = view.facets[facet]
    const has = (slug: string) => hasValue(project, facet, slug)
    return all.every(group => group.some(has)) && !not.some(has)
  })
}

describe('filters', () => {
  /** Without handles left out, as 'Jane Doe' without one may be jdoe. */
  const withHandles = anyProjects.map(projects =>
    projects.map(project => ({ ...project, mentors: project.mentors.filter(({ github }) => github) })),
  )

  test('leave the rows that have one value of every group and none that is excluded', () => {
    fc.assert(
      fc.property(withHandles, someView, (projects, view) => {
        const shown = explore(withTextSearch(indexProjects(projects, listTermNames(projects))), {
          ...view,
          q: '',
        })
        expect(idsOf(shown.rows)).toEqual(idsOf(projects.filter(project => fits(project, view))))
      }),
      { numRuns: 300 },
    )
  })

  test('and the query leave what both leave', () => {
    fc.assert(
      fc.property(anyProjects, someView, (projects, view) => {
        const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
        const byFacets = idsOf(explore(index, { ...view, q: '' }).rows)
        const byQuery = new Set(idsOf(explore(index, { ...emptyTableView, q: view.q }).rows))
        expect(idsOf(explore(index, view).rows)).toEqual(byFacets.filter(id => byQuery.has(id)))
      }),
    )
  })
})

/** How the next click joins values, in every facet alike. */
const everywhere = (combination: Combination) =>
  Object.fromEntries(facetNames.map(name => [name, combination]))

describe('counts', () => {
  test('of every value are the rows of the view in which it is alone in its any-group', () => {
    fc.assert(
      fc.property(
        anyProjects,
        someView,
        fc.constantFrom<Combination | undefined>('any', 'all', undefined),
        (projects, view, written) => {
          const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
          const combinations = written && everywhere(written)
          const shown = explore(index, view)
          const facets = countFacets(shown, combinations)
          for (const facet of facetNames) {
            const choice = shown.view.facets[facet]
            for (const { slug, count } of facets[facet]) {
              const picked = pickValue(choice, slug, written ?? combinationOf(choice))
              expect(explore(index, withChoice(shown.view, facet, picked)).rows.length).toBe(count)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('of a neutral value are the rows after the click: under all, and as the first value of its facet', () => {
    fc.assert(
      fc.property(anyProjects, someView, (projects, view) => {
        const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
        const shown = explore(index, view)
        const before = shown.view
        const facets = countFacets(shown, everywhere('all'))
        for (const facet of facetNames) {
          for (const { slug, count, state } of facets[facet].filter(one => one.state === 'neutral')) {
            const after = explore(index, toggleFacetValue(before, facet, slug, 'all'))
            expect([slug, state, after.rows.length]).toEqual([slug, 'neutral', count])
            if (before.facets[facet].all.length > 0) continue
            expect(explore(index, toggleFacetValue(before, facet, slug, 'any')).rows.length).toBe(count)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('stand beside the rows after a click where the value joins others, and those are more than its own', () => {
    fc.assert(
      fc.property(anyProjects, someView, (projects, view) => {
        const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
        const shown = explore(index, view)
        const before = shown.view
        const facets = countFacets(shown, everywhere('any'))
        for (const facet of facetNames) {
          const joins = before.facets[facet].all.length > 0
          for (const { slug, shown, state } of facets[facet]) {
            const after = explore(index, toggleFacetValue(before, facet, slug, 'any'))
            expect(shown).toBe(joins && state === 'neutral' ? after.rows.length : undefined)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('list every value of the term and every chosen one, each once, highest count first', () => {
    fc.assert(
      fc.property(anyProjects, someView, (projects, written) => {
        const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
        const shown = explore(index, written)
        const facets = countFacets(shown)
        const { view } = shown
        for (const facet of facetNames) {
          const slugs = facets[facet].map(({ slug }) => slug)
          const { all, not } = view.facets[facet]
          const everything = countFacets(explore(index, emptyTableView))[facet].map(({ slug }) => slug)
          expect(slugs.toSorted()).toEqual([...new Set([...everything, ...all.flat(), ...not])].sort())
          const counts = facets[facet].map(({ count }) => count)
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  test('an any-group does not count itself, other filters count', () => {
    const projects = [
      makeProject({ id: 'a', skills: ['Go'], organization: 'Cilium' }),
      makeProject({ id: 'b', skills: ['Rust'], organization: 'Cilium' }),
      makeProject({ id: 'c', skills: ['Go', 'Rust'], organization: 'Akri' }),
    ]
    const facets = countFacets(show(projects, '?skill=go'))
    expect(facets.skill).toMatchObject([
      { slug: 'go', label: 'Go', count: 2, state: 'included' },
      { slug: 'rust', label: 'Rust', count: 2, shown: 3, state: 'neutral' },
    ])
    expect(facets.org.map(({ label, count }) => `${label} ${count}`)).toEqual(['Akri 1', 'Cilium 1'])
  })
})

describe('values that an address names in another way', () => {
  const projects = [
    makeProject({
      id: 'a',
      skills: ['C++', 'Go'],
      mentors: [{ name: 'Bill Mulligan', github: 'XMulligan' }],
    }),
    makeProject({
      id: 'b',
      skills: ['Go'],
      mentors: [{ name: 'Bill Mulligan' }],
      organization: 'CNCF - Harbor',
    }),
  ]

  test.each([
    ['?skill=c++', ['a'], { all: [['cpp']], not: [] }],
    ['?skill=Golang', ['a', 'b'], { all: [['go']], not: [] }],
    ['?skill=golang,Go', ['a', 'b'], { all: [['go']], not: [] }],
  ])('%s', (searchStr, ids, choice) => {
    const shown = show(projects, searchStr)
    expect(idsOf(shown.rows)).toEqual(ids)
    expect(shown.view.facets.skill).toEqual(choice)
  })

  test('a mentor by name, with the entries that lack the handle', () => {
    expect(idsOf(show(projects, '?mentor=bill-mulligan').rows)).toEqual(['a', 'b'])
    expect(idsOf(show(projects, '?mentor=@XMulligan').rows)).toEqual(['a', 'b'])
  })

  test("an organization by its project's own name", () => {
    expect(idsOf(show(projects, '?org=harbor').rows)).toEqual(['b'])
  })

  test('what no project has is named, shown as chosen, and leaves no row', () => {
    const shown = show(projects, '?skill=cobol')
    const { unknown, rows } = shown
    expect(unknown).toEqual([{ facet: 'skill', value: 'cobol' }])
    expect(rows).toEqual([])
    expect(countFacets(shown).skill).toContainEqual({
      slug: 'cobol',
      label: 'cobol',
      count: 0,
      state: 'included',
    })
    expect(relax(projects, '?skill=cobol').map(({ label, count }) => [label, count])).toEqual([
      ['Skill: cobol', 2],
    ])
  })
})

describe('no rows left', () => {
  const projects = [
    makeProject({ id: 'a', skills: ['Go'], title: 'Operator' }),
    makeProject({ id: 'b', skills: ['Go'], title: 'Docs' }),
    makeProject({ id: 'c', skills: ['Rust'], title: 'Docs' }),
  ]

  test('names each filter whose end gives rows, most rows first', () => {
    const relaxed = relax(projects, '?q=operator&skill=rust')
    expect(relaxed.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Search: operator 1',
      'Skill: Rust 1',
    ])
    expect(relaxed[0]?.view).toEqual({ ...readTableView({ skill: 'rust' }).view })
    const more = relax(projects, '?q=operator&skill=-go')
    expect(more.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Search: operator 1',
      'Skill: not Go 1',
    ])
  })

  test('one word of several, one group of several', () => {
    const relaxed = relax(projects, '?q=docs+quantum&skill=go,rust')
    expect(relaxed.map(({ label, count }) => `${label} ${count}`)).toEqual(['Search: quantum 2'])
  })

  test('the fewest together when no single one is to blame', () => {
    const relaxed = relax(projects, '?q=quantum&skill=-go&skill=-rust')
    expect(relaxed.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Search: quantum and Skill: not Go 2',
      'Search: quantum and Skill: not Rust 1',
    ])
    expect(relaxed[0]?.view).toEqual(readTableView({ skill: '-rust' }).view)
  })

  test('everything when more than three are to blame', () => {
    const relaxed = relax(projects, '?q=quantum+entangled+photon+qubit')
    expect(relaxed.map(({ label, count }) => `${label} ${count}`)).toEqual(['all filters 3'])
  })
})

describe('order', () => {
  const projects = [
    makeProject({ id: 'a', title: 'b', organization: 'Kubernetes', description: 'about an operator' }),
    makeProject({ id: 'b', title: 'A', organization: 'Homegrown' }),
    makeProject({ id: 'c', title: 'Operator 10', organization: 'Akri' }),
    makeProject({ id: 'd', title: 'Operator 9', organization: 'Akri' }),
  ]
  test.each([
    ['', 'abcd'],
    ['?sort=title', 'badc'],
    ['?sort=-title', 'cdab'],
    ['?sort=organization,-title', 'cdba'],
    ['?sort=maturity', 'acdb'],
    ['?sort=-maturity', 'cdab'],
    ['?q=operator', 'cda'],
    ['?q=operator&sort=title', 'adc'],
    ['?q=-operator', 'b'],
  ])('%s', (searchStr, ids) => {
    expect(
      show(projects, searchStr)
        .rows.map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })
})

test('the same view comes back when nothing in it had to be resolved', () => {
  const { view } = readTableView({ skill: 'go' })
  expect(
    explore(withTextSearch(indexProjects([makeProject({ skills: ['Go'] })], listTermNames([]))), view).view,
  ).toBe(view)
})

test('an excluded value counts the rows it would show', () => {
  const projects = [makeProject({ id: 'a', skills: ['Go'] }), makeProject({ id: 'b', skills: ['Rust'] })]
  const view = excludeFacetValue(emptyTableView, 'skill', 'go')
  const shown = explore(withTextSearch(indexProjects(projects, listTermNames(projects))), view)
  const facets = countFacets(shown)
  expect(idsOf(shown.rows)).toEqual(['b'])
  expect(facets.skill.find(({ slug }) => slug === 'go')).toMatchObject({
    label: 'Go',
    count: 1,
    state: 'excluded',
  })
})

test('counts answer the next click, which joins as it is told to or as the values before it', () => {
  const projects = [
    makeProject({ id: 'a', skills: ['Go', 'Rust'] }),
    makeProject({ id: 'b', skills: ['Rust'] }),
  ]
  const index = indexOf(projects)
  const rust = (searchStr: string, combinations?: Partial<Record<FacetName, Combination>>) =>
    countFacets(explore(index, readTableView(parseUrlSearch(searchStr)).view), combinations).skill.find(
      ({ slug }) => slug === 'rust',
    )?.count
  expect(rust('?skill=go')).toBe(2)
  expect(rust('?skill=go', { skill: 'all' })).toBe(1)
  expect(rust('?skill=go', { org: 'all' })).toBe(2)
  expect(rust('?skill=go&skill=java', { skill: 'any' })).toBe(0)
  expect(explore(index, readTableView({ skill: 'go' }).view)).toMatchObject({ total: 2, index })
})

test('without the part that searches, a query says nothing', () => {
  const projects = [makeProject({ id: 'a', title: 'Operator' }), makeProject({ id: 'b' })]
  const shown = explore(indexProjects(projects, listTermNames(projects)), {
    ...emptyTableView,
    q: 'operator skill:go',
    facets: { ...emptyTableView.facets, org: { all: [['cilium']], not: [] } },
  })
  expect(idsOf(shown.rows)).toEqual(['a', 'b'])
  expect(shown.view.q).toBe('operator skill:go')
  expect([shown.corrections, shown.marks.hitsIn('Operator')]).toEqual([[], []])
  expect(shown.active.map(({ label }) => label)).toEqual(['CNCF project: Cilium'])
})

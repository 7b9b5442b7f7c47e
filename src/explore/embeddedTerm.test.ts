import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTerm } from '../parse/parseTerm.ts'
import { listTermNames } from '../vocabulary/termNames.ts'
import { excludeFacetValue, toggleFacetValue } from './changeFacet.ts'
import { explore } from './explore.ts'
import { indexProjects } from './indexProjects.ts'
import { emptyTableView, facetNames, readTableView } from './tableView.ts'
import { countFacets } from './testing/countFacets.ts'
import { parseUrlSearch } from './urlSearch.ts'
import { withTextSearch } from './withTextSearch.ts'

const { projects } = parseTerm(readFileSync('public/documents/lfx-2025-3.md', 'utf8'), 'lfx-2025-3')
const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
const show = (searchStr: string) => explore(index, readTableView(parseUrlSearch(searchStr)).view)
const titles = (searchStr: string) => show(searchStr).rows.map(({ title }) => title)

const rustProjects = [
  'Implement flushing of conntrack entries in Netavark on network changes',
  'Kmesh Orion replace waypopint',
  'kgateway, agentgateway, and observability improvements',
]

describe('the table of the embedded document', () => {
  test.each([
    ['?skill=rust', rustProjects],
    ['?skill=Rust&skill=go', ['kgateway, agentgateway, and observability improvements']],
    ['?skill=rust&skill=-go', rustProjects.slice(0, 2)],
    ['?q=skill:rust', [...rustProjects].sort()],
    ['?q=rust', [...rustProjects].sort()],
    ['?q=helm', ['Next-Generation Jaeger Demo with OpenTelemetry and OpenSearch (2025 Term 3)']],
    ['?org=kube-burner', ['Enhancements around k8s performance testing']],
    ['?mentor=xmulligan', ['Evaluate SEO, AEO, and AIO for cilium.io']],
    ['?mentor=bill-mulligan', ['Evaluate SEO, AEO, and AIO for cilium.io']],
  ])('%s', (searchStr, expected) => {
    const found = titles(searchStr)
    expect(searchStr.startsWith('?q') ? found.sort() : found).toEqual(expected)
  })

  test('says how many projects each value has', () => {
    const facets = countFacets(show(''))
    const counts = (name: 'skill' | 'org') => facets[name].map(({ label, count }) => `${label} ${count}`)
    expect(counts('skill')).toContain('Rust 3')
    expect(counts('org').slice(0, 2)).toEqual(['KubeStellar 6', 'KubeSlice 4'])
  })

  test('gives as many rows as each number says, from any table one click away', () => {
    const tables = [emptyTableView, show('?q=operator').view, show('?skill=go&org=-kmesh').view]
    for (const view of tables) {
      const shown = explore(index, view)
      const facets = countFacets(shown)
      for (const facet of facetNames) {
        for (const { slug, count, state } of facets[facet]) {
          if (state !== 'neutral') continue
          const all = view.facets[facet].all.length > 0 ? 'all' : 'any'
          const expected = countFacets(shown, { [facet]: all })[facet].find(one => one.slug === slug)
          expect(explore(index, toggleFacetValue(view, facet, slug, all)).rows.length).toBe(expected?.count)
          if (all === 'all') continue
          const without = explore(index, excludeFacetValue(view, facet, slug)).rows.length
          expect([facet, slug, without]).toEqual([facet, slug, shown.rows.length - count])
        }
      }
    }
  })
})

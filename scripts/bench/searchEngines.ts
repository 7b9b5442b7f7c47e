import MiniSearch from 'minisearch'
import { explore } from '../../src/explore/explore.ts'
import { indexProjects } from '../../src/explore/indexProjects.ts'
import { listTexts } from '../../src/explore/search/projectTexts.ts'
import { emptyTableView } from '../../src/explore/tableView.ts'
import { withTextSearch } from '../../src/explore/withTextSearch.ts'
import type { Project } from '../../src/model/term.ts'
import { listTermNames } from '../../src/vocabulary/termNames.ts'

/** Builds an index, and gives what finds the numbers of the rows for a query, best first. */
export type Engine = (projects: readonly Project[]) => (q: string) => readonly number[]

export const engines: Readonly<Record<string, Engine>> = {
  ours: projects => {
    const index = withTextSearch(indexProjects(projects, listTermNames(projects)))
    index.search?.prepare(() => false)
    const rowOf = new Map(projects.map((project, row) => [project, row]))
    return q => explore(index, { ...emptyTableView, q }).rows.map(project => rowOf.get(project) ?? -1)
  },
  /** As its documentation advises: prefixes, slips of the keyboard, every word, titles first. */
  MiniSearch: projects => {
    const search = new MiniSearch({
      fields: ['title', 'org', 'skill', 'mentor', 'prose'],
      searchOptions: {
        prefix: true,
        fuzzy: 0.2,
        combineWith: 'AND',
        boost: { title: 12, org: 8, skill: 8, mentor: 6 },
      },
    })
    search.addAll(projects.map((project, id) => ({ id, ...joinTexts(project) })))
    return q => search.search(q.replace(/["-]|\b\w+:/g, ' ')).map(({ id }) => id)
  },
  /** Every word of the query somewhere in the project. */
  substring: projects => {
    const texts = projects.map(project => Object.values(joinTexts(project)).join(' ').toLowerCase())
    return q => {
      const words = q
        .toLowerCase()
        .replace(/["-]|\b\w+:/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
      return texts.flatMap((text, row) => (words.every(word => text.includes(word)) ? [row] : []))
    }
  },
}

function joinTexts(project: Project): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const { field = 'prose', text, isAddress } of listTexts(project)) {
    if (!isAddress) texts[field] = `${texts[field] ?? ''} ${text}`
  }
  return texts
}

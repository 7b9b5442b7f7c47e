import { findHits, findSnippet } from './hits.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { moveFields } from './moveFields.ts'
import { parseQuery } from './search/query.ts'
import { indexTexts, type TextIndex } from './search/textIndex.ts'
import { searchProjects } from './searchProjects.ts'
import { findAll, type TextSearch } from './textSearch.ts'

const known = new WeakMap<ProjectIndex, ProjectIndex>()

/** The index with its text search; for the same index always the same, so that it is prepared once. */
export function withTextSearch(index: ProjectIndex): ProjectIndex {
  const searchable = known.get(index) ?? { ...index, search: createTextSearch(index) }
  known.set(index, searchable)
  return searchable
}

function createTextSearch({ projects, names, facets }: ProjectIndex): TextSearch {
  let texts: TextIndex | undefined
  function prepare(): TextIndex {
    texts ??= indexTexts(projects, names)
    return texts
  }

  return {
    prepare,
    moveFields: view => moveFields(view, facets),
    find(q) {
      const written = parseQuery(q)
      if (written.length === 0) return findAll(projects.length)
      const { query, ...found } = searchProjects(written, prepare(), facets)
      const marks = {
        hitsIn: (text, field) => findHits(text, query, field),
        snippetOf: project => findSnippet(project, query),
      } satisfies ReturnType<TextSearch['find']>['marks']
      return { ...found, parts: query.parts, marks }
    },
  }
}

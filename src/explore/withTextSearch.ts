import type { Project } from '../model/term.ts'
import { findHits, findSnippet } from './hits.ts'
import type { ProjectIndex } from './indexProjects.ts'
import { keepLatest } from './keepLatest.ts'
import { moveFields } from './moveFields.ts'
import { foldTexts, type ReadWords, readProject, readWords } from './readProject.ts'
import { parseQuery, type QueryField } from './search/query.ts'
import { indexTexts, type TextIndex } from './search/textIndex.ts'
import { searchProjects } from './searchProjects.ts'
import { type Found, findAll, type TextSearch } from './textSearch.ts'

/** Parts of a query whose words are marked in texts: each is looked for in every text that is shown. */
const maxMarked = 40

/** Ten times as many projects as a term has; what is kept of more would take the memory of a phone. */
const mostRead = 1500

/** Some times as many as the rows of a screen show. */
const mostShown = 1000

/** What queries are begun with. No query meets more words, so none takes longer. */
const letters = 'abcdefghijklmnopqrstuvwxyz'

type SearchableIndex = ProjectIndex & { search: TextSearch }

const known = new WeakMap<ProjectIndex, SearchableIndex>()

/** The index with its text search; for the same index always the same, so that it is prepared once. */
export function withTextSearch(index: ProjectIndex): SearchableIndex {
  const searchable = known.get(index) ?? { ...index, search: createTextSearch(index) }
  known.set(index, searchable)
  return searchable
}

function createTextSearch({ projects, names, facets }: ProjectIndex): TextSearch {
  const indexing = indexTexts(projects, names)
  let texts: TextIndex | undefined

  function prepare(isTimeUp: () => boolean): boolean {
    if (texts) return true
    const step = advance(indexing, isTimeUp)
    if (step.done) texts = step.value
    return step.done === true
  }

  function requireTexts(): TextIndex {
    prepare(() => false)
    if (!texts) throw new Error('the texts were not indexed to the end')
    return texts
  }

  const read = keepLatest((project: Project) => readProject(project, names.technologies), mostRead)
  const readShown = keepShown(names.technologies)

  function find(q: string): Found {
    const written = parseQuery(q)
    if (written.length === 0) return findAll(projects.length)
    const found = searchProjects(written, requireTexts(), facets)
    const marked = found.parts.slice(0, maxMarked)
    const marks: Found['marks'] = {
      hitsIn: (text, field) => findHits(readShown(text, field), marked),
      snippetOf: project => findSnippet(read(project), marked),
    }
    return { ...found, marks }
  }

  const ofLetters = new Map<string, Found>()
  function* readAll() {
    if (projects.length <= mostRead) {
      for (const letter of letters) yield ofLetters.set(letter, find(letter))
    }
    for (const project of projects.slice(0, mostRead)) yield foldTexts(read(project))
  }
  const reading = readAll()

  // A click in a facet asks the same again, and rows whose marks are the same need not be drawn anew.
  let last: { q: string; found: Found } | undefined
  return {
    prepare,
    readAhead: isTimeUp => advance(reading, isTimeUp).done === true,
    moveFields: view => moveFields(view, facets),
    find(q) {
      if (last?.q !== q) last = { q, found: ofLetters.get(q) ?? find(q) }
      return last.found
    },
  }
}

/** The words of texts that rows show: the next letter marks mostly the same ones. */
function keepShown(technologies: ReadonlySet<string>) {
  const ofField = new Map<QueryField | undefined, (text: string) => ReadWords>()
  return (text: string, field?: QueryField): ReadWords => {
    const read =
      ofField.get(field) ??
      keepLatest((text: string) => readWords({ text, ...(field && { field }) }, technologies), mostShown)
    ofField.set(field, read)
    return read(text)
  }
}

/** Goes on step by step until the time is up or all is done. The last step. */
function advance<Result>(
  steps: Iterator<unknown, Result>,
  isTimeUp: () => boolean,
): IteratorResult<unknown, Result> {
  while (true) {
    const step = steps.next()
    if (step.done || isTimeUp()) return step
  }
}

import type { Project } from '../../model/term.ts'
import { listTermNames } from '../../vocabulary/termNames.ts'
import { indexTexts, type TextIndex } from '../search/textIndex.ts'
import { makeProject } from './anyProject.ts'

/** The text index of projects, without pauses. */
export function indexAll(projects: readonly Project[]): TextIndex {
  const indexing = indexTexts(projects, listTermNames(projects))
  for (;;) {
    const step = indexing.next()
    if (step.done) return step.value
  }
}

/** The text index of projects of which only the titles matter. */
export function indexTitles(...titles: string[]): TextIndex {
  return indexAll(titles.map((title, at) => makeProject({ id: `${at}`, title, organization: 'x' })))
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../../model/term.ts'
import { parseTerm } from '../../parse/parseTerm.ts'

const corpus = process.env.CORPUS ?? '../shared/corpus'

export const hasCorpus = existsSync(corpus)

/** The projects of real documents, by term id and path within the corpus; ids are preceded by the term's. */
export function readCorpus(documents: Readonly<Record<string, string>>): Project[] {
  return Object.entries(documents).flatMap(([termId, path]) =>
    parseTerm(readFileSync(join(corpus, path), 'utf8'), termId).projects.map(project => ({
      ...project,
      id: `${termId}/${project.id}`,
    })),
  )
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export type CorpusDocument = { path: string; markdown: string }

/**
 * The real documents beside the repository; the environment variable CORPUS names another place. They are never
 * committed, so a test that needs them skips where they are missing, and says so.
 */
export const corpusFolder = resolve(process.env.CORPUS ?? '../shared/corpus')

export const hasCorpus = existsSync(corpusFolder)

/** Every document of a term, its path as in cncf/mentoring below `programs/`. */
export function readCorpus(): CorpusDocument[] {
  if (!hasCorpus) return []
  return readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md') && path !== 'NOTICE.md')
    .sort()
    .map(path => ({ path: relative('.', path), markdown: readFileSync(join(corpusFolder, path), 'utf8') }))
}

/** The document that the project was created from: 2025 Term 3, embedded in the app. */
export function readSeed(): string {
  return readFileSync('public/documents/lfx-2025-3.md', 'utf8')
}

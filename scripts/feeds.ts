// npm run feeds [-- FOLDER] [--out dist/calendars]: writes the calendars that people subscribe to.
// FOLDER is a checkout of cncf/mentoring; without it, the copies that are published with the app are read. What lies in
// the target folder keeps its stamps where it says the same.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { builtInCatalogue } from '../src/load/catalogue.ts'
import { joinTerms } from '../src/load/joinTerms.ts'
import { findSkipped } from './feeds/findSkipped.ts'
import { listDocumentPaths } from './feeds/listDocumentPaths.ts'
import { readPublishedFolder } from './feeds/readPublished.ts'
import { readTermDocuments } from './feeds/readTermDocuments.ts'
import { writeFeeds } from './feeds/writeFeeds.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
  const [folder = join(root, 'public/documents')] = positionals
  const out = values.out ?? join(root, 'dist/calendars')
  const documents = readTermDocuments(folder)
  if (documents.length === 0) throw new Error(`no document of a known term lies in ${folder}`)
  writeFeeds(documents, readPublishedFolder(out), out)
  const paths = listDocumentPaths(folder)
  const skipped = findSkipped(paths, joinTerms(builtInCatalogue, paths))
  if (skipped.length > 0) console.info(`Of no term that is known, so skipped: ${skipped.join(', ')}`)
} catch (error) {
  console.error(`feeds: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

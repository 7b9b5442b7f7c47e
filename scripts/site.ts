// npm run site [-- --base /name/] [--from DIR] [--without-copies]: builds what is published, into dist: the app with copies of the newest
// documents, the calendars that people subscribe to, and 404.html, which GitHub Pages answers deep links with.
// DIR is a checkout of cncf/mentoring; without it the documents are fetched from GitHub, and nothing
// is built where they can't be had, unless it is to be without copies.
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { builtInCatalogue, type CatalogueEntry } from '../src/load/catalogue.ts'
import { joinTerms } from '../src/load/joinTerms.ts'
import type { Snapshot } from '../src/load/snapshot.ts'
import { fetchDocuments } from './feeds/fetchDocuments.ts'
import { findCommitDate } from './feeds/findCommitDate.ts'
import { findDocumentDate } from './feeds/findDocumentDate.ts'
import { listPages } from './site/listPages.ts'
import { readCheckout } from './site/readCheckout.ts'
import { readGitHub } from './site/readGitHub.ts'
import { takeSnapshot } from './site/takeSnapshot.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

const { values } = parseArgs({
  options: { base: { type: 'string' }, from: { type: 'string' }, 'without-copies': { type: 'boolean' } },
})
const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
try {
  const { copies, datedFolder }: Copies = values['without-copies']
    ? { copies: {} }
    : await copyDocuments(values.from)
  process.env.SNAPSHOT_DIR = folder
  process.env.VITE_SNAPSHOT = JSON.stringify(copies)
  if (values.base) process.env.BASE_PATH = values.base
  const calendars = join(folder, 'calendars')
  writeFeeds(datedFolder === undefined ? [] : [datedFolder], calendars)
  process.env.VITE_CALENDARS = JSON.stringify(readdirSync(calendars))
  await build({ root, logLevel: 'warn' })
  cpSync(calendars, join(dist, 'calendars'), { recursive: true })
  copyFileSync(join(dist, 'index.html'), join(dist, '404.html'))
  // For hosts that answer deep links with a page of their own.
  for (const page of listPages(Object.keys(copies))) {
    mkdirSync(join(dist, page), { recursive: true })
    copyFileSync(join(dist, 'index.html'), join(dist, page, 'index.html'))
  }
  // Otherwise GitHub Pages leaves out files whose names begin with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '')
} catch (error) {
  console.error(`site: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** The newest documents, copied; and the folder that holds the documents of all terms, for the calendars. */
type Copies = { copies: Snapshot; datedFolder?: string }

/** Copies the newest documents; those of a checkout are as old as their commits. */
async function copyDocuments(from: string | undefined): Promise<Copies> {
  const { readDocument, listFiles } = from ? readCheckout(from) : readGitHub()
  const catalogue = joinTerms(builtInCatalogue, await listFiles())
  const copied = await takeSnapshot(catalogue, readDocument, folder)
  if (copied.length === 0) throw new Error('No document of a term with projects was found.')
  console.info(`Copied: ${copied.map(({ id }) => id).join(', ')}`)
  const dayOf = (path: string) => new Date(from ? findDocumentDate(join(from, path)) : Date.now())
  const copies = Object.fromEntries(
    copied.map(({ id, path }) => [id, { path, copiedOn: dayOf(path).toISOString().slice(0, 10) }]),
  )
  return { copies, datedFolder: from ?? (await fetchDated(catalogue, readDocument)) }
}

/** The documents of all terms: people who subscribed to the calendar of an older term still do. */
async function fetchDated(
  catalogue: readonly CatalogueEntry[],
  read: (path: string) => Promise<string | undefined>,
): Promise<string> {
  const dated = join(folder, 'dated')
  const today = Date.parse(new Date().toISOString().slice(0, 10))
  const sources = { read, findDate: findCommitDate, otherwise: today }
  const { missing, undated } = await fetchDocuments(catalogue, sources, dated)
  if (missing.length > 0) console.info(`No document, so no calendar: ${missing.join(', ')}`)
  if (undated.length > 0) console.info(`Taken to be of today: ${undated.join(', ')}`)
  return dated
}

/** Without a folder of documents: from those that the app carries itself. */
function writeFeeds(from: readonly string[], out: string) {
  const args = ['--import', 'tsx', join(root, 'scripts/feeds.ts'), ...from, '--out', out]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The calendars could not be written.')
}

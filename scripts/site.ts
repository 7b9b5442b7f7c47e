// npm run site [-- --base /name/] [--from DIR]: builds what is published, into dist: the app with copies of the newest
// documents, the calendars that people subscribe to, and 404.html, which GitHub Pages answers deep links with.
// DIR is a checkout of cncf/mentoring; without it the documents are fetched from GitHub.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { builtInCatalogue, formatRawUrl } from '../src/load/catalogue.ts'
import { fetchDocuments } from './feeds/fetchDocuments.ts'
import { findCommitDate } from './feeds/findCommitDate.ts'
import { takeSnapshot } from './site/takeSnapshot.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

const { values } = parseArgs({ options: { base: { type: 'string' }, from: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
try {
  const copied = await takeSnapshot(values.from ? readFrom(values.from) : fetchDocument, folder)
  const today = new Date().toISOString().slice(0, 10)
  console.info(`Copied: ${copied.map(({ id }) => id).join(', ') || 'nothing, the app carries its own copy'}`)
  process.env.SNAPSHOT_DIR = folder
  process.env.VITE_SNAPSHOT = JSON.stringify(Object.fromEntries(copied.map(({ id }) => [id, today])))
  if (values.base) process.env.BASE_PATH = values.base
  const calendars = join(folder, 'calendars')
  writeFeeds(copied.length > 0 ? [values.from ?? (await fetchDated(today))] : [], calendars)
  process.env.VITE_CALENDARS = JSON.stringify(readdirSync(calendars))
  await build({ root, logLevel: 'warn' })
  cpSync(calendars, join(dist, 'calendars'), { recursive: true })
  copyFileSync(join(dist, 'index.html'), join(dist, '404.html'))
  // Otherwise GitHub Pages leaves out files whose names begin with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '')
} finally {
  rmSync(folder, { recursive: true })
}

/** The documents of all terms, for the calendars: people who subscribed to an older term still do. */
async function fetchDated(today: string): Promise<string> {
  const dated = join(folder, 'dated')
  const sources = { read: fetchDocument, findDate: findCommitDate, otherwise: Date.parse(today) }
  const { missing, undated } = await fetchDocuments(builtInCatalogue, sources, dated)
  if (missing.length > 0) console.info(`No document, so no calendar: ${missing.join(', ')}`)
  if (undated.length > 0) console.info(`Taken to be of today: ${undated.join(', ')}`)
  return dated
}

function readFrom(dir: string) {
  return async (path: string) =>
    existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined
}

async function fetchDocument(path: string): Promise<string | undefined> {
  const response = await fetch(formatRawUrl(path), { signal: AbortSignal.timeout(30_000) }).catch(
    () => undefined,
  )
  return response?.ok ? response.text() : undefined
}

/** Without a folder of documents: from those that the app carries itself. */
function writeFeeds(from: readonly string[], out: string) {
  const args = ['--import', 'tsx', join(root, 'scripts/feeds.ts'), ...from, '--out', out]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The calendars could not be written.')
}

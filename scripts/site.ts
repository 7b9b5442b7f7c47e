// npm run site [-- --base /name/] [--from DIR] [--without-copies] [--out dist]: builds what is published: the app with
// copies of the newest documents, the calendars that people subscribe to, and 404.html, which GitHub Pages answers deep
// links with. DIR is a checkout of cncf/mentoring; without it the documents are fetched from GitHub, and nothing is
// built where they can't be had, unless it is to be without copies.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { readTermDocuments } from './feeds/readTermDocuments.ts'
import { writeFeeds } from './feeds/writeFeeds.ts'
import { type Copies, copyDocuments } from './site/copyDocuments.ts'
import { findPublished } from './site/findPublished.ts'
import { listPages } from './site/listPages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    from: { type: 'string' },
    'without-copies': { type: 'boolean' },
    out: { type: 'string' },
  },
})
const dist = resolve(values.out ?? join(root, 'dist'))
const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
try {
  const { snapshot, dated } = values['without-copies'] ? carried() : await copyDocuments(values.from, folder)
  process.env.SNAPSHOT_DIR = folder
  process.env.SNAPSHOT = JSON.stringify(snapshot)
  if (values.base) process.env.BASE_PATH = values.base
  const calendars = join(folder, 'calendars')
  writeFeeds(dated, await findSubscribed(dated.map(({ term }) => `${term.id}.ics`)), calendars)
  process.env.VITE_CALENDARS = JSON.stringify(readdirSync(calendars))
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  cpSync(calendars, join(dist, 'calendars'), { recursive: true })
  copyFileSync(join(dist, 'index.html'), join(dist, '404.html'))
  // For hosts that answer deep links with a page of their own: GitHub Pages with the first, others with the second.
  for (const page of listPages(Object.keys(snapshot))) {
    const file = join(dist, `${page}.html`)
    mkdirSync(join(dist, page), { recursive: true })
    // What was drawn is there already.
    if (!existsSync(file)) copyFileSync(join(dist, 'index.html'), file)
    copyFileSync(file, join(dist, page, 'index.html'))
  }
  // Otherwise GitHub Pages leaves out files whose names begin with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '')
} catch (error) {
  console.error(`site: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** What the app carries itself. */
function carried(): Copies {
  return { snapshot: {}, dated: readTermDocuments(join(root, 'public/documents')) }
}

/** Read before the build, which empties the folder. */
function findSubscribed(files: readonly string[]) {
  const origin = process.env.VITE_SITE_ORIGIN ?? ''
  const site = origin === '' ? '' : new URL(values.base ?? '/', origin).href
  return findPublished(site, join(dist, 'calendars'), files)
}

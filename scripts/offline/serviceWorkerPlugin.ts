import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const source = new URL('serviceWorker.js', import.meta.url)
const fileName = 'sw.js'

/** Writes dist/sw.js, which keeps every file of the build for use without network. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir) writeFileSync(join(dir, fileName), formatServiceWorker(readRelease(dir)))
    },
  }
}

type Release = {
  /** Changes with the content of any file. */
  version: string
  /** Relative to the folder, with '/'. */
  files: string[]
}

/**
 * Maps, what only machines ask for, pages drawn for a first visit, and what is newer than the app on most days: calendars,
 * copies of documents and their list.
 */
const noPart =
  /^sw\.js$|^404\.html$|^robots\.txt$|^preview\.png$|^snapshot\.json$|^(?:calendars|documents|terms)\/|\.map$/

/** What a visitor needs of a built folder; the page itself is known by its folder. */
export function readRelease(dir: string): Release {
  const all = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .filter(file => !noPart.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of all)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(dir, file)))
  return { version: hash.digest('hex').slice(0, 12), files: all.filter(file => file !== 'index.html') }
}

function formatServiceWorker(release: Release): string {
  return `const release = ${JSON.stringify(release)}\n${readFileSync(source, 'utf8')}`
}

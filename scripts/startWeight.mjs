import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a built folder weighs on the network, in bytes of gzip: the script and style that a visitor of the table page
 * waits for, and what each part that is loaded on demand adds to it, heaviest first.
 */
export function measureStart(dist) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = listAddresses(page, /<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+\.js)"/g)
  const styles = listAddresses(page, /<link rel="stylesheet"[^>]* href="([^"]+\.css)"/g)
  const weigh = file => gzipSync(readFileSync(join(dist, file))).length
  const sum = files => files.reduce((total, file) => total + weigh(file), 0)

  const chunks = readdirSync(join(dist, 'assets')).filter(file => /\.js$/.test(file))
  const importsOf = new Map(
    chunks.map(chunk => [chunk, readImports(readFileSync(join(dist, 'assets', chunk), 'utf8'))]),
  )
  const entries = named.map(file => file.replace('assets/', ''))
  // A browser fetches what these import, too, whether or not the page tells of it.
  const atStart = new Set(entries.flatMap(entry => reach(entry, importsOf)))
  const onDemand = new Set(
    Array.from(importsOf.values())
      .flatMap(({ lazy }) => lazy)
      // What is there from the start may be evaluated later.
      .filter(chunk => !atStart.has(chunk)),
  )
  const parts = Array.from(onDemand, chunk => {
    const needed = reach(chunk, importsOf).filter(one => !atStart.has(one))
    return { name: chunk.replace(/-[\w-]{6}\.js$/, ''), bytes: sum(needed.map(one => `assets/${one}`)) }
  })
  return {
    scriptBytes: sum(Array.from(atStart, file => (importsOf.has(file) ? `assets/${file}` : file))),
    styleBytes: sum(styles),
    parts: parts.sort((a, b) => b.bytes - a.bytes),
  }
}

/** '/name/assets/index-a1.js' -> 'assets/index-a1.js': a build may lie under a sub-path. */
function listAddresses(page, pattern) {
  return Array.from(page.matchAll(pattern), ([, address]) => address.replace(/^.*?(assets\/|[^/]+$)/, '$1'))
}

/** The chunks beside one that it can't do without, and those that it may ask for later. */
function readImports(code) {
  const list = pattern => Array.from(code.matchAll(pattern), ([, file]) => file)
  return {
    needed: list(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g),
    lazy: list(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g),
  }
}

/** A chunk and all that it can't do without, each once. */
function reach(chunk, importsOf, found = new Set()) {
  found.add(chunk)
  for (const needed of importsOf.get(chunk)?.needed ?? []) {
    if (!found.has(needed)) reach(needed, importsOf, found)
  }
  return [...found]
}

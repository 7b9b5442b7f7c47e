// `npm run weight`: what a visitor of the table page waits for, and what the other pages add. Needs a build in dist/.
import { fileURLToPath } from 'node:url'
import { measureStart } from './startWeight.mjs'

/**
 * It may only get lighter. The script is about a second on a slow phone's network; most of it is React, the router and
 * the table's library.
 */
const most = { scriptKb: 130, styleKb: 9.2 }

const { scriptBytes, styleBytes, parts } = measureStart(fileURLToPath(new URL('../dist', import.meta.url)))
console.info('At the start, with gzip:')
const isWithin = [report('script', scriptBytes, 'scriptKb'), report('style', styleBytes, 'styleKb')]
console.info('On demand, on top of that:')
for (const { name, bytes } of parts) console.info(`  ${formatKb(bytes)}  ${name}`)
if (isWithin.includes(false)) {
  console.error('The table page starts with too much. Load what its first view does not need on demand.')
  process.exitCode = 1
}

function report(name, bytes, limit) {
  console.info(`  ${formatKb(bytes)}  ${name}, at most ${most[limit]} kB`)
  return bytes <= most[limit] * 1000
}

function formatKb(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}

// Prints how long the parser takes for hostile texts, slowest first, and how long they hold the page at once:
// npm run bench:hostile
// [-- characters, 1,000,000 unless given, part of a name]. The aim: at most 1.5 s each, nothing thrown, no line lost.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PatternResult } from './hostile/patternWorker.ts'
import { sizePatterns } from './hostile/sizePatterns.ts'

/** Three times what the app waits, and as much again to look for lost lines. */
const patienceMs = 18_000

const [size = '1000000', part = ''] = process.argv.slice(2)
const results: (PatternResult & { name: string })[] = []
let worker = await start()
for (const { name, write } of sizePatterns.filter(pattern => pattern.name.includes(part))) {
  worker.postMessage(write(Number(size)))
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const [result] = await once(worker, 'message', { signal })
    results.push({ name, ...result })
  } catch (error) {
    const thrown = signal.aborted ? 'ended' : String(error)
    results.push({ name, ms: patienceMs, heldMs: 0, lost: 0, thrown })
    await worker.terminate()
    worker = await start()
  }
}
await worker.terminate()

for (const { name, ms, heldMs, lost, thrown } of results.toSorted((a, b) => b.ms - a.ms)) {
  console.info(
    `${ms.toFixed(0).padStart(6)} ms, page ${heldMs.toFixed(0).padStart(4)} ms  ${name}${lost ? `, ${lost} lines lost` : ''}${thrown && `, ${thrown}`}`,
  )
}
const slow = results.filter(({ ms }) => ms > 1500).length
const held = Math.max(...results.map(({ heldMs }) => heldMs))
console.info(`${results.length} patterns of ${size} characters, ${slow} of them over 1.5 s`)
console.info(`The page itself is held ${held.toFixed(0)} ms at most at once by what it does with them`)

async function start(): Promise<Worker> {
  const file = new URL('hostile/patternWorker.ts', import.meta.url).href
  // A worker of Node 20 does not inherit tsx.
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${file}') })`
  const started = new Worker(load, { eval: true })
  await once(started, 'message')
  return started
}

// Measures the parser against marked's lexer alone, in one run: npm run bench
// Absolute times depend on the machine; the ratios are what to compare (aim: at most ×1.5; ten documents at most ×11).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexer } from 'marked'
import { parseTerm } from '../src/parse/parseTerm.ts'

const corpus = process.env.CORPUS ?? '../shared/corpus'
const seed = readFileSync(new URL('../public/documents/lfx-2025-3.md', import.meta.url), 'utf8')
const documents = existsSync(corpus) ? readMarkdown(corpus) : []
const largest = documents.toSorted((a, b) => b.length - a.length)[0]

compare('the seed', [seed])
if (largest) {
  compare('the largest of the corpus', [largest])
  compare('the whole corpus', documents)
} else {
  console.info(`No corpus at ${corpus}: measured on the seed alone.`)
}
const tenSeeds = seed.repeat(10)
const [once, tenTimes] = mediansMs([() => parse(seed), () => parse(tenSeeds)])
console.info(`ten times the seed in one document: ×${(tenTimes / once).toFixed(1)}`)

function compare(name: string, texts: readonly string[]): void {
  const [lexMs, parseMs] = mediansMs([() => runAll(texts, lexer), () => runAll(texts, parse)])
  const ratio = (parseMs / lexMs).toFixed(2)
  console.info(
    `${name}: marked's lexer ${lexMs.toFixed(1)} ms, the whole parse ${parseMs.toFixed(1)} ms = ×${ratio}`,
  )
}

function parse(text: string): void {
  parseTerm(text, 'lfx-2025-3')
}

function runAll(texts: readonly string[], run: (text: string) => unknown): void {
  for (const text of texts) run(text)
}

/**
 * The medians of eleven runs each, after as much time for each to warm up. They take turns, so that what else the
 * machine does falls on both alike.
 */
function mediansMs([one, other]: readonly [() => void, () => void]): [number, number] {
  for (const run of [one, other]) warmUp(run)
  const pairs = Array.from({ length: 11 }, () => [timeMs(one), timeMs(other)] as const)
  return [median(pairs.map(([ms]) => ms)), median(pairs.map(([, ms]) => ms))]
}

/** A small text needs more runs until its code is compiled than the whole corpus does. */
function warmUp(run: () => void): void {
  let ms = 0
  for (let runs = 0; runs < 3 || ms < 1500; runs++) ms += timeMs(run)
}

function timeMs(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function readMarkdown(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
}

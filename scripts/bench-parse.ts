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
const [once, tenTimes] = [1, 10].map(times => medianMs(() => parseTerm(seed.repeat(times), 'lfx-2025-3')))
if (once && tenTimes) console.info(`ten times the seed in one document: ×${(tenTimes / once).toFixed(1)}`)

function compare(name: string, texts: readonly string[]): void {
  const lexMs = medianMs(() => runAll(texts, lexer))
  const parseMs = medianMs(() => runAll(texts, text => parseTerm(text, 'lfx-2025-3')))
  const ratio = (parseMs / lexMs).toFixed(2)
  console.info(
    `${name}: marked's lexer ${lexMs.toFixed(1)} ms, the whole parse ${parseMs.toFixed(1)} ms = ×${ratio}`,
  )
}

function runAll(texts: readonly string[], run: (text: string) => unknown): void {
  for (const text of texts) run(text)
}

/** The median of eleven runs, after three that warm up. */
function medianMs(run: () => void): number {
  const times = Array.from({ length: 14 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.slice(3).sort((a, b) => a - b)[5] ?? Number.NaN
}

function readMarkdown(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
}

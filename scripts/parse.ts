// npm run --silent parse -- FILE.md [--term lfx-2025-3]: prints the model of a document as JSON.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findTermId } from '../src/parse/findTermId.ts'
import { parseTerm } from '../src/parse/parseTerm.ts'

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { term: { type: 'string' } } })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new Error('usage: npm run --silent parse -- FILE.md [--term lfx-2025-3]')
  const markdown = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  process.stdout.write(`${JSON.stringify(parseTerm(markdown, values.term ?? findTermId(file)), null, 2)}\n`)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`parse: ${reason.split('\n')[0]}`)
  process.exitCode = 2
}

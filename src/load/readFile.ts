import type { LoadProblem } from './loadProblem.ts'
import { type Body, maxMegabytes, readText } from './readBody.ts'

/** The text of a file of the reader's own, held to what an answer of GitHub is held to. A folder can't be read. */
export async function readFile(file: File): Promise<Body> {
  if (file.size > maxMegabytes * 1_000_000) {
    return { ok: false, problem: { kind: 'too-large', megabytes: maxMegabytes } }
  }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  return bytes ? readText(new Uint8Array(bytes)) : { ok: false, problem: { kind: 'unreadable' } }
}

const sentences: Partial<Record<LoadProblem['kind'], string>> = {
  'too-large': `The file is larger than ${maxMegabytes} MB, which no document of a term is.`,
  empty: 'The file is empty.',
  'web-page': 'The file is a web page, not a Markdown document.',
  'no-document': 'The file has no heading, so it is no document of a term.',
  'broken-encoding': 'The file is no text in UTF-8.',
}

/** A plain sentence: why a file is not shown. */
export function describeFileProblem({ kind }: LoadProblem): string {
  return sentences[kind] ?? 'The file could not be read. Is it a folder?'
}

import type { LoadProblem } from './loadProblem.ts'

/** No document of the repository comes near it (the largest has 160 kB); beyond it something else was sent. */
const maxMegabytes = 2

export type Body = { ok: true; text: string } | { ok: false; problem: LoadProblem }

/** The Markdown of an answer. Reads no further than the limit, and rejects when the connection breaks. */
export async function readBody(response: Response): Promise<Body> {
  const bytes = await readBytes(response, maxMegabytes * 1_000_000)
  if (!bytes) return { ok: false, problem: { kind: 'too-large', megabytes: maxMegabytes } }
  const text = new TextDecoder().decode(bytes)
  const problem = findTextProblem(text)
  return problem ? { ok: false, problem } : { ok: true, text }
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function findTextProblem(text: string): LoadProblem | undefined {
  if (text.trim() === '') return { kind: 'empty' }
  // UTF-16 reads as a NUL beside every letter; a picture or an archive has many bytes that are no UTF-8.
  if (text.includes('\0') || countBrokenCharacters(text) > text.length / 100)
    return { kind: 'broken-encoding' }
  // A captive portal or a proxy answers 200 with a page of its own.
  return /^\s*<(?:!doctype|html)\b/i.test(text) ? { kind: 'web-page' } : undefined
}

/** How many characters could not be decoded: Latin-1 read as UTF-8 loses its letters with accents. */
export function countBrokenCharacters(text: string): number {
  return text.split('\uFFFD').length - 1
}

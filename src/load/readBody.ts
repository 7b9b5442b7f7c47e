import type { LoadProblem } from './loadProblem.ts'

/** No document of the repository comes near it (the largest has 160 kB); beyond it something else was sent. */
export const maxMegabytes = 2

export type Body = { ok: true; text: string } | { ok: false; problem: LoadProblem }

/** The Markdown of an answer. Reads no further than the limit, and rejects when the connection breaks. */
export async function readBody(response: Response, onBytes: () => void): Promise<Body> {
  const bytes = await readBytes(response, maxMegabytes * 1_000_000, onBytes)
  if (!bytes) return { ok: false, problem: { kind: 'too-large', megabytes: maxMegabytes } }
  // GitHub sends Markdown as plain text.
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
  return readText(bytes, isHtml)
}

/** The Markdown that bytes stand for, or why they are none. */
export function readText(bytes: Uint8Array, isHtml = false): Body {
  const text = new TextDecoder().decode(bytes)
  const problem = findTextProblem(text, isHtml)
  return problem ? { ok: false, problem } : { ok: true, text }
}

async function readBytes(
  response: Response,
  maxBytes: number,
  onBytes: () => void,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    onBytes()
    size += part.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function findTextProblem(text: string, isHtml: boolean): LoadProblem | undefined {
  if (text.trim() === '') return { kind: 'empty' }
  // UTF-16 reads as a NUL beside every letter; a picture or an archive has many bytes that are no UTF-8.
  if (text.includes('\0') || countBrokenCharacters(text) > text.length / 100)
    return { kind: 'broken-encoding' }
  // A captive portal or a proxy answers 200 with a page of its own.
  if (isHtml || isWebPage(text)) return { kind: 'web-page' }
  return hasHeading(text) ? undefined : { kind: 'no-document' }
}

/** A page may begin with comments and a declaration. A document may too, and with an element: '<h1 align="center">'. */
function isWebPage(text: string): boolean {
  const [, start = ''] = /^(?:\s|<!--.*?-->|<\?[^>]*>)*(.{0,20})/s.exec(text) ?? []
  return /^<(?:!doctype|html|head|body|title|meta|link|script|style|base|noscript|frameset)\b/i.test(start)
}

/** A term is told under headings; a message of a proxy ('Access denied', '{"message":"blocked"}') has none. */
function hasHeading(text: string): boolean {
  return /^ {0,3}#{1,6}(?:\s|$)|\S[ \t]*\n {0,3}(?:=+|-{2,})[ \t]*$|<h[1-6]\b/im.test(text)
}

/** How many characters could not be decoded: Latin-1 read as UTF-8 loses its letters with accents. */
export function countBrokenCharacters(text: string): number {
  return text.split('\uFFFD').length - 1
}

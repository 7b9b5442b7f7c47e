/** The documents of one term as this browser read them from GitHub. Times are in ms since the epoch. */
export type KeptTerm = {
  documents: readonly KeptDocument[]
  /** When GitHub last gave these texts. */
  readAt: number
  /** When it first did: unchanged from then until `readAt`. */
  since: number
}

/** `holds` where it stands alone, because the document with the projects could not be had. */
export type KeptDocument = { path: string; text: string; holds?: 'dates' }

/** Raised when records are written differently; a record of another format is left alone and written anew. */
const format = 1

export function formatKeptTerm(term: KeptTerm): unknown {
  return { format, ...term }
}

/** What a record holds: a term, `undefined` for nothing or another release's format, or that it is damaged. */
export function parseKeptTerm(record: unknown): KeptTerm | 'damaged' | undefined {
  if (record === undefined) return undefined
  if (!isObject(record)) return 'damaged'
  if (record.format !== format) return typeof record.format === 'number' ? undefined : 'damaged'
  const { documents, readAt, since } = record
  if (!Number.isFinite(readAt) || !Number.isFinite(since)) return 'damaged'
  if (!Array.isArray(documents) || documents.length === 0 || !documents.every(isDocument)) return 'damaged'
  return { documents, readAt: readAt as number, since: since as number }
}

function isDocument(value: unknown): value is KeptDocument {
  return (
    isObject(value) && typeof value.path === 'string' && typeof value.text === 'string' && value.text !== ''
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** How long a document counts as current: GitHub's own servers hand out the same text for five minutes. */
const freshMs = 5 * 60_000

/** False for a time in the future too: a clock was set back. */
export function isFresh(readAt: number, now: number): boolean {
  return now >= readAt && now - readAt < freshMs
}

export function haveSameTexts(a: readonly KeptDocument[], b: readonly KeptDocument[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]?.text)
}

/** Whether one reading of a term holds more than another: the projects weigh more than the dates. */
export function holdsMore(one: readonly KeptDocument[], other: readonly KeptDocument[]): boolean {
  return weigh(one) > weigh(other)
}

function weigh(documents: readonly KeptDocument[]): number {
  return documents[0]?.holds === 'dates' ? 0 : documents.length
}

import type { Programme } from '../model/term.ts'
import { gsocYears, lfxTerms } from './knownTerms.ts'
import { checkoutUrl } from './localCheckout.ts'
import { formatFetchUrl, formatPageUrl, ownTextId, readOwnTermId } from './ownCopy.ts'
import { repository } from './repository.ts'
import { type Snapshot, seedSnapshot } from './snapshot.ts'

/** A term that the app knows of, and where its documents lie inside cncf/mentoring. */
export type CatalogueEntry = {
  id: string
  programme: Programme
  label: string
  /** The document that holds the projects. */
  path: string
  /** The document that holds the dates, where that is another one. */
  datesPath?: string
  /** A document of the reader's own: no official term, and never kept. `path` is its address, or '' for a text. */
  own?: true
  /** The repository was seen without the document. */
  absent?: true
  /** A copy that is published with the app, for a first visit without GitHub. */
  embedded?: EmbeddedCopy
}

/** `copiedOn` is a civil day, `file` relative to where the app is published. */
export type EmbeddedCopy = { file: string; copiedOn: string }

const lfxEntries = lfxTerms.map(({ year, term, projects, dates }): CatalogueEntry => {
  const id = `lfx-${year}-${term}`
  return {
    id,
    programme: 'lfx',
    label: `LFX Mentorship ${year}, Term ${term}`,
    path: `programs/lfx-mentorship/${year}/${projects}`,
    ...(dates && { datesPath: `programs/lfx-mentorship/${year}/${dates}` }),
  }
})

const gsocEntries = gsocYears.map(
  (year): CatalogueEntry => ({
    id: `gsoc-${year}`,
    programme: 'gsoc',
    label: `Google Summer of Code ${year}`,
    path: `programs/summerofcode/${year}.md`,
  }),
)

/** What the app knows by itself: LFX terms, then Google Summer of Code, each newest first. */
export const builtInCatalogue: readonly CatalogueEntry[] = withCopies(
  [...lfxEntries, ...gsocEntries],
  // None beside a checkout: its maintainer wants to see what lies there, or that nothing does.
  checkoutUrl ? {} : seedSnapshot,
)

let catalogue = builtInCatalogue
const listeners = new Set<() => void>()

/** All terms known by now, in the order of the built-in ones. */
export function getCatalogue(): readonly CatalogueEntry[] {
  return catalogue
}

/** Terms found in the repository join the built-in ones, or take their place. */
export function setCatalogue(entries: readonly CatalogueEntry[]) {
  catalogue = entries
  for (const notify of listeners) notify()
}

/** GitHub holds the projects of a term in another document than the catalogue says. */
export function noteTermPath(termId: string, path: string) {
  if (catalogue.some(entry => entry.id === termId && entry.path !== path)) {
    setCatalogue(catalogue.map(entry => (entry.id === termId ? { ...entry, path } : entry)))
  }
}

export function subscribeToCatalogue(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

/** A known term, or a document of the reader's own. */
export function findCatalogueEntry(termId: string): CatalogueEntry | undefined {
  return catalogue.find(entry => entry.id === termId) ?? findOwnEntry(termId)
}

const ownEntries = new Map<string, CatalogueEntry>()

/** The same object each time, as it is for known terms. */
function findOwnEntry(id: string): CatalogueEntry | undefined {
  const path = id === ownTextId ? '' : readOwnTermId(id)
  if (path === undefined) return undefined
  const known = ownEntries.get(id)
  if (known) return known
  const label = path === '' ? 'Own copy: a text' : `Own copy: ${path.split('/').slice(-3).join('/')}`
  const entry: CatalogueEntry = { id, programme: 'other', label, path, own: true }
  ownEntries.set(id, entry)
  return entry
}

/** The document as text, with CORS for every origin and five minutes of caching. */
export function formatRawUrl(path: string): string {
  if (isAddress(path)) return formatFetchUrl(path)
  return checkoutUrl ? checkoutUrl + path : `https://raw.githubusercontent.com/${repository}/main/${path}`
}

/**
 * The document on GitHub for people, as of a commit where that is known; `plain=1` because a rendered Markdown page has
 * no line anchors.
 */
export function formatSourceUrl(path: string, line?: number, endLine?: number, commit = 'main'): string {
  if (isAddress(path)) return formatPageUrl(path, line, endLine)
  // A text of the reader's own has no page.
  if (path === '') return line === undefined ? '#' : `#L${line}`
  const page = `https://github.com/${repository}/blob/${commit}/${path}`
  if (line === undefined) return page
  return `${page}?plain=1#L${line}${endLine !== undefined && endLine > line ? `-L${endLine}` : ''}`
}

function isAddress(path: string): boolean {
  return path.startsWith('https://')
}

/** Terms with the copies that are published with the app. */
export function withCopies(terms: readonly CatalogueEntry[], snapshot: Snapshot): CatalogueEntry[] {
  return terms.map(entry => {
    const copiedOn = snapshot[entry.id]?.copiedOn
    return copiedOn ? { ...entry, embedded: { file: `documents/${entry.id}.md`, copiedOn } } : entry
  })
}

import type { Decline } from '../model/findDecline.ts'
import { type CatalogueEntry, type EmbeddedCopy, findCatalogueEntry } from './catalogue.ts'
import type { FetchedDocument } from './fetchDocument.ts'
import { findDeclineFromEmbedded, findDeclineFromKept, type ReadText } from './judgeDocuments.ts'
import type { KeptTerm } from './kept/keptTerm.ts'
import type { KeptTerms } from './kept/keptTerms.ts'
import type { ReadTerm } from './readTerm.ts'
import { tellSince } from './termState.ts'
import type { TermStates } from './termStates.ts'

/** What can be shown of a term without GitHub: the copy that this browser keeps, and the embedded one. */
export type AtHand = {
  /** Shows the kept copy; the embedded one where there is none, or where that is newer and no worse. */
  show: (entry: CatalogueEntry, reading: ReturnType<KeptTerms['read']>, byHand: boolean) => Promise<void>
  /** Whether it could be read. */
  showKept: (entry: CatalogueEntry, kept: KeptTerm) => Promise<boolean>
  /** In what GitHub's text is much worse than the one whose place it would take. */
  findDecline: (
    entry: CatalogueEntry,
    kept: KeptTerm | undefined,
    newer: ReadText,
  ) => Promise<Decline | undefined>
}

type Means = {
  fetchDocument: (url: string) => Promise<FetchedDocument>
  readTerm: ReadTerm
  baseUrl: string
  /** Settles when the catalogue knows which copies are published. */
  copiesKnown?: Promise<unknown>
  states: Pick<TermStates, 'put' | 'note' | 'findShown'>
}

/** A reader should not wait for a storage that is slower than the network. */
const slowStorageMs = 500

export function createAtHand({ fetchDocument, readTerm, baseUrl, copiesKnown, states }: Means): AtHand {
  async function showKept(entry: CatalogueEntry, kept: KeptTerm, isBetter = false): Promise<boolean> {
    const read = await readTerm(entry.id, kept.documents).catch(() => undefined)
    if (read) states.put(entry, read, { kind: 'stored', readAt: kept.readAt, ...tellSince(kept) }, isBetter)
    return read !== undefined
  }

  async function findEmbedded(entry: CatalogueEntry): Promise<EmbeddedCopy | undefined> {
    await copiesKnown
    return findCatalogueEntry(entry.id)?.embedded ?? entry.embedded
  }

  async function readEmbedded(entry: CatalogueEntry, byHand: boolean) {
    const { id, path } = entry
    const fetchCopy = ({ file }: EmbeddedCopy) => fetchDocument(baseUrl + file)
    // Nobody waits for the list of copies where the app knows of one by itself.
    const fetching = entry.embedded && fetchCopy(entry.embedded)
    const embedded = await findEmbedded(entry)
    const found = embedded && (await (fetching ?? fetchCopy(embedded)))
    if (!embedded || !found?.ok) return undefined
    const documents = [{ path, text: found.text }]
    const read = await readTerm(id, documents, byHand).catch(() => undefined)
    return read && { read, documents, copiedOn: embedded.copiedOn }
  }

  async function findDeclineOfKept(termId: string, { documents }: KeptTerm, newer: ReadText) {
    const before = await readTerm(termId, documents).catch(() => undefined)
    return before && findDeclineFromKept({ read: before, documents }, newer)
  }

  /** Shows the embedded copy in the place of a kept one that is older, unless that reads better. */
  async function showNewerEmbedded(
    entry: CatalogueEntry,
    kept: KeptTerm,
    embedding: ReturnType<typeof readEmbedded>,
  ) {
    const copy = await findEmbedded(entry)
    if (!copy || kept.readAt >= Date.parse(copy.copiedOn)) return
    const embedded = await embedding
    if (!embedded) return
    if (await findDeclineOfKept(entry.id, kept, embedded)) await showKept(entry, kept, true)
    else states.put(entry, embedded.read, { kind: 'embedded', copiedOn: embedded.copiedOn })
  }

  async function show(entry: CatalogueEntry, reading: ReturnType<KeptTerms['read']>, byHand: boolean) {
    // Asked for at the same time, so that a first visit does not wait for the storage.
    const embedding = readEmbedded(entry, byHand)
    async function showEmbedded() {
      const embedded = await embedding
      if (embedded) states.put(entry, embedded.read, { kind: 'embedded', copiedOn: embedded.copiedOn })
    }
    const isSlow = await Promise.race([reading.then(() => false), sleep(slowStorageMs).then(() => true)])
    if (isSlow) await showEmbedded()
    const { kept, problem } = await reading
    const isKeptShown = kept !== undefined && (await showKept(entry, kept))
    if (!kept || !isKeptShown) await showEmbedded()
    else await showNewerEmbedded(entry, kept, embedding)
    const isLost = problem !== undefined || (kept !== undefined && !isKeptShown)
    // What came from GitHub meanwhile is kept in its place.
    if (isLost && states.findShown(entry.id)?.origin.kind !== 'github')
      states.note(entry.id, { storageProblem: problem ?? 'damaged' })
  }

  return {
    show,
    showKept: (entry, kept) => showKept(entry, kept),
    findDecline: async (entry, kept, newer) => {
      if (kept) return findDeclineOfKept(entry.id, kept, newer)
      // Where there are projects, the embedded copy is no measure, and needn't be fetched.
      if (newer.read.term.projects.length > 0) return undefined
      const embedded = await readEmbedded(entry, false)
      return embedded && findDeclineFromEmbedded(embedded, newer)
    },
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}

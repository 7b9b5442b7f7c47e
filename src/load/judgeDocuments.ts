import { type Decline, findDecline } from '../model/findDecline.ts'
import type { KeptDocument } from './kept/keptTerm.ts'
import { countBrokenCharacters } from './readBody.ts'
import type { TermDocuments } from './termState.ts'

/** A text and what was read in it. */
export type ReadText = { read: TermDocuments; documents: readonly KeptDocument[] }

/** A stray one may come with a copied text. */
const tooManyBroken = 3

/** In what a newer text reads much worse than the one that was read from GitHub before. */
export function findDeclineFromKept(before: ReadText, after: ReadText): Decline | undefined {
  return (
    findDecline(before.read.term, after.read.term) ?? findBrokenCharacters(before.documents, after.documents)
  )
}

/**
 * The same, where nothing was read before. A copy that came with the app is a poor measure, as the newer document may
 * well be another one; but a text without a single project is none that takes its place unasked.
 */
export function findDeclineFromEmbedded(before: ReadText, after: ReadText): Decline | undefined {
  return after.read.term.projects.length === 0 ? findDecline(before.read.term, after.read.term) : undefined
}

/** Characters that can't be decoded, where there were none: the file was saved in another encoding. */
function findBrokenCharacters(
  before: readonly KeptDocument[],
  after: readonly KeptDocument[],
): Decline | undefined {
  const [fewer, more] = [before, after].map(documents =>
    documents.reduce((sum, { text }) => sum + countBrokenCharacters(text), 0),
  )
  if (fewer === undefined || more === undefined || more < fewer + tooManyBroken) return undefined
  return { of: 'characters', before: fewer, after: more }
}

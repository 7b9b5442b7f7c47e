import type { ParsedTerm } from '../parse/parseWithNames.ts'
import { haveSameTexts, type KeptDocument } from './kept/keptTerm.ts'
import type { TermDocuments } from './termState.ts'
import { TooSlowError } from './tooSlow.ts'

/** `byHand`: the reader wants it tried again, although it was given up before. */
export type ReadTerm = (
  termId: string,
  documents: readonly KeptDocument[],
  byHand?: boolean,
) => Promise<TermDocuments>

type Reading = { documents: readonly KeptDocument[]; result: Promise<TermDocuments>; wasGivenUp?: boolean }

/** The text that is shown, and the one that it is compared with. */
const rememberedTexts = 2

/**
 * Reads the documents of a term into models. The texts last read for a term are not read twice, nor are those that took
 * too long, unless the reader asks for it.
 */
export function createTermReader(parse: (markdown: string, termId: string) => Promise<ParsedTerm>): ReadTerm {
  const readings = new Map<string, Reading[]>()

  async function readAll(termId: string, documents: readonly KeptDocument[]): Promise<TermDocuments> {
    const [parsed, dates = parsed] = await Promise.all(documents.map(({ text }) => parse(text, termId)))
    if (!parsed || !dates) throw new Error('a term without documents')
    if (documents[0]?.holds !== 'dates') return { ...parsed, dates: dates.term }
    // What a README with dates tells of projects (those that were completed) is not the term's list of them.
    return { ...parsed, term: { ...parsed.term, projects: [] }, dates: parsed.term, isDatesOnly: true }
  }

  return (termId, documents, byHand = false) => {
    const known = readings.get(termId) ?? []
    const same = known.find(reading => haveSameTexts(reading.documents, documents))
    if (same && !(byHand && same.wasGivenUp)) return same.result
    const reading: Reading = { documents, result: readAll(termId, documents) }
    readings.set(termId, [reading, ...known.filter(other => other !== same)].slice(0, rememberedTexts))
    reading.result.catch(reason => {
      reading.wasGivenUp = reason instanceof TooSlowError
      // A parser that was ended for another reason may succeed next time.
      if (!reading.wasGivenUp) readings.delete(termId)
    })
    return reading.result
  }
}

import { skillSlug } from '../vocabulary/skillSlug.ts'
import type { ReadProject, ReadText, ReadWords } from './readProject.ts'
import type { QueryField, QueryPart, QueryWord } from './search/query.ts'
import { skillNames } from './search/synonyms.ts'
import type { Token } from './search/tokens.ts'
import { beginningOf, meetsWord } from './search/widenWord.ts'
import type { Hit, Snippet } from './textSearch.ts'

/**
 * Where the words and phrases of a query stand in a text, in order, without overlaps. The text's field is what it is, if
 * that is one that a query can name: `skill:go` has no hit in a title.
 */
export function findHits(read: ReadWords, parts: readonly QueryPart[]): Hit[] {
  return mergeHits(parts.flatMap(part => (mayMeet(read, part) ? [...findPart(read, part)] : [])))
}

type Words = Pick<ReadWords, 'text' | 'field' | 'tokens'>

/** One by one: whoever wants to know whether there is one need not read the rest of the text. */
function* findPart({ text, field, tokens }: Words, part: QueryPart): Generator<Hit, void> {
  if (part.not || (part.field !== undefined && part.field !== field)) return
  if (field === 'skill' && skillNames.get(part.text.toLowerCase()) === skillSlug(text)) {
    yield { start: 0, end: text.length }
    return
  }
  for (const sequence of [part.words, ...part.alternatives]) {
    for (let at = 0; at + sequence.length <= tokens.length; at++) {
      const first = tokens[at]
      const last = tokens[at + sequence.length - 1]
      if (first && last && isMetAt(tokens, at, sequence, field)) yield { start: first.start, end: last.end }
    }
  }
}

// With loops: it is asked of every word of what is shown, for each letter.
function isMetAt(
  tokens: readonly Token[],
  at: number,
  sequence: readonly QueryWord[],
  field?: QueryField,
): boolean {
  for (let offset = 0; offset < sequence.length; offset++) {
    const token = tokens[at + offset]
    const word = sequence[offset]
    if (!token || !word || !meetsToken(token, word, field)) return false
  }
  return true
}

function meetsToken({ forms, parts }: Token, word: QueryWord, field?: QueryField): boolean {
  for (const form of forms) if (meetsWord(form, word, field)) return true
  for (const part of parts) if (part.startsWith(word.text)) return true
  return false
}

function mergeHits(hits: Hit[]): Hit[] {
  const merged: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && hit.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) }
    else merged.push(hit)
  }
  return merged
}

/**
 * The piece that says why a project was found: the one with the most of the query's words, those before all that the
 * row itself does not show; undefined when the row shows them all and the prose has none of them.
 */
export function findSnippet(project: ReadProject, query: readonly QueryPart[]): Snippet | undefined {
  const parts = query.filter(({ not }) => !not)
  const meets = (text: ReadWords, part: QueryPart) => mayMeet(text, part) && !findPart(text, part).next().done
  const unexplained = parts.filter(part => !project.shown.some(text => meets(text, part)))
  const most = unexplained.length * (parts.length + 1) + parts.length
  let best: { text: ReadText; score: number } | undefined
  for (const text of project.all) {
    if (unexplained.length === 0 && !text.isProse) continue
    const met = parts.filter(part => meets(text, part))
    const explained = met.filter(part => unexplained.includes(part)).length
    const score = explained * (parts.length + 1) + met.length
    if (score > (best?.score ?? 0)) best = { text, score }
    if (score === most) break
  }
  return best && cutExcerpt(best.text, parts)
}

/** Whether it is worth to read the words of a text: most have nothing of a query. */
function mayMeet({ field, mayHave }: ReadWords, { words, alternatives }: QueryPart): boolean {
  // A skill may have hits by another of its names.
  if (field === 'skill') return true
  return [words, ...alternatives].some(sequence => sequence.every(word => mayHave(beginningOf(word))))
}

/** In characters: about two lines under a title. */
const excerptLength = 160
const leadLength = 40

/** Cuts around the first hit, at words, with '…' where something is left out. */
function cutExcerpt(read: ReadText, parts: readonly QueryPart[]): Snippet {
  const { label, text } = read
  const hits = findHits(read, parts)
  const first = hits[0]?.start ?? 0
  const start = first <= leadLength ? 0 : text.indexOf(' ', first - leadLength) + 1
  const wanted = start + excerptLength
  const end = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), hits[0]?.end ?? 0)
  const before = start > 0 ? '…' : ''
  const shift = before.length - start
  return {
    field: label,
    excerpt: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    hits: hits.filter(hit => hit.end <= end).map(hit => ({ start: hit.start + shift, end: hit.end + shift })),
  }
}

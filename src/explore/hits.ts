import { skillSlug } from '../vocabulary/skillSlug.ts'
import type { ReadProject, ReadText, ReadWords } from './readProject.ts'
import type { Query, QueryField, QueryPart, QueryWord } from './search/query.ts'
import { skillNames } from './search/synonyms.ts'
import { splitTokens, type Token } from './search/tokens.ts'
import { beginningOf, meetsWord } from './search/widenWord.ts'
import type { Hit, Snippet } from './textSearch.ts'

/**
 * Where a query's words and phrases stand in `text`, in order, without overlaps. `field` is what the text is, if it is
 * one of the fields that a query can name: `skill:go` has no hit in a title.
 */
export function findHits(text: string, query: Query, field?: QueryField): Hit[] {
  return findHitsAmong({ text, field, tokens: splitTokens(text, query.technologies) }, query.parts)
}

type Words = Pick<ReadWords, 'text' | 'field' | 'tokens'>

function findHitsAmong(read: Words, parts: readonly QueryPart[]): Hit[] {
  return mergeHits(parts.flatMap(part => [...findPart(read, part)]))
}

/** One by one: whoever wants to know whether there is one need not read the rest of the text. */
function* findPart({ text, field, tokens }: Words, part: QueryPart): Generator<Hit, void> {
  if (part.not || (part.field !== undefined && part.field !== field)) return
  if (field === 'skill' && skillNames.get(part.text.toLowerCase()) === skillSlug(text)) {
    yield { start: 0, end: text.length }
    return
  }
  for (const sequence of [part.words, ...part.alternatives]) {
    for (const [at, { start }] of tokens.entries()) {
      const last = tokens[at + sequence.length - 1]
      const isMet = sequence.every((word, offset) => meetsToken(tokens[at + offset], word, field))
      if (isMet && last) yield { start, end: last.end }
    }
  }
}

function meetsToken(token: Token | undefined, word: QueryWord, field?: QueryField): boolean {
  if (!token) return false
  return (
    token.forms.some(form => meetsWord(form, word, field)) ||
    token.parts.some(part => part.startsWith(word.text))
  )
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
export function findSnippet(project: ReadProject, query: Query): Snippet | undefined {
  const parts = query.parts.filter(({ not }) => !not)
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
  return best && cutExcerpt(best.text.label, best.text.text, findHitsAmong(best.text, query.parts))
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
function cutExcerpt(field: string, text: string, hits: readonly Hit[]): Snippet {
  const first = hits[0]?.start ?? 0
  const start = first <= leadLength ? 0 : text.indexOf(' ', first - leadLength) + 1
  const wanted = start + excerptLength
  const end = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), hits[0]?.end ?? 0)
  const before = start > 0 ? '…' : ''
  const shift = before.length - start
  return {
    field,
    excerpt: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    hits: hits.filter(hit => hit.end <= end).map(hit => ({ start: hit.start + shift, end: hit.end + shift })),
  }
}

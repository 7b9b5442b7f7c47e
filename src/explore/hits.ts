import type { Project } from '../model/term.ts'
import { listProse } from './search/projectTexts.ts'
import type { Query, QueryField, QueryPart } from './search/query.ts'
import { splitTokens, type Token } from './search/tokens.ts'
import { meetsWord } from './search/widenWord.ts'
import type { Hit, Snippet } from './textSearch.ts'

/**
 * Where a query's words and phrases stand in `text`, in order, without overlaps. `field` is what the text is, if it is
 * one of the fields that a query can name: `skill:go` has no hit in a title.
 */
export function findHits(text: string, query: Query, field?: QueryField): Hit[] {
  const tokens = splitTokens(text, query.technologies)
  const hits = query.parts
    .filter(part => !part.not && (part.field === undefined || part.field === field))
    .flatMap(part => findPart(tokens, part, field))
  return mergeHits(hits)
}

function findPart(tokens: readonly Token[], { words, alternatives }: QueryPart, field?: QueryField): Hit[] {
  return [words, ...alternatives].flatMap(sequence =>
    tokens.flatMap(({ start }, at) => {
      const stretch = tokens.slice(at, at + sequence.length)
      const last = stretch.at(-1)
      const met = sequence.every((word, offset) => {
        const { forms = [], parts = [] } = stretch[offset] ?? {}
        return (
          forms.some(form => meetsWord(form, word, field)) || parts.some(part => part.startsWith(word.text))
        )
      })
      return met && last ? [{ start, end: last.end }] : []
    }),
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
 * The piece with the most of a query's words outside title, organization, skills and mentors (which a row shows
 * anyway); undefined when it has none of them.
 */
export function findSnippet(project: Project, query: Query): Snippet | undefined {
  let best: { label: string; text: string; hits: Hit[]; parts: number } | undefined
  for (const { label, text } of listProse(project)) {
    const hits = findHits(text, query)
    const parts = query.parts.filter(part => findHits(text, { ...query, parts: [part] }).length > 0).length
    if (parts > (best?.parts ?? 0)) best = { label, text, hits, parts }
  }
  return best && cutExcerpt(best.label, best.text, best.hits)
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

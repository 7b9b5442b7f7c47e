import { isMeant, type Span } from './isMeant.ts'
import { longestTermFrom, type Term, termsByWords } from './skillTerms.ts'
import { splitWords, type Word } from './splitWords.ts'

/**
 * The canonical skills that the texts name, in order of appearance, each once. One pass over the words:
 * the time grows with the length of the text, not with the table.
 */
export function findSkills(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(skillsOf))]
}

function skillsOf(text: string): string[] {
  const words = splitWords(text.replace(unneeded, ''))
  const mentions = findMentions(words)
  const certain = mentions.filter(({ term }) => !term.ordinary)
  const edges = new Set(certain.flatMap(({ start, end }) => [start, end - 1]))
  const isSkill = (index: number) => edges.has(index)
  return mentions
    .filter(({ term, ...span }) => !term.ordinary || isMeant(words, span, term.ordinary, isSkill))
    .flatMap(({ term }) => term.names)
}

/** What a text says is not asked for: '(Mentee does not need prior experience in profiling)', 'no prior knowledge of Go'. */
const unneeded = /\b(?:do|does)(?: not|n['’]t) need\b[^.;()]*|\bno (?:prior|previous) [^.;,()]*/gi

type Mention = Span & { term: Term }

/** Every term in the text; of terms that overlap the leftmost, of those the longest: 'Argo CD', not 'Argo'. */
function findMentions(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = []
  let start = 0
  while (start < words.length) {
    const mention = longestMention(words, start)
    if (mention) mentions.push(mention)
    start = mention?.end ?? start + 1
  }
  return mentions
}

function longestMention(words: readonly Word[], start: number): Mention | undefined {
  const first = words[start]
  if (!first || (first.gap.endsWith('.') && start > 0)) return // the end of another name: 'Chart.js'
  const longest = longestTermFrom.get(first.lower) ?? 0
  for (let end = Math.min(start + longest, words.length); end > start; end--) {
    const span = words.slice(start, end)
    if (!span.slice(1).every(word => isWithinTerm(word.gap))) continue
    const term = termsByWords.get(span.map(word => word.lower).join(' '))
    if (term) return { start, end, term }
  }
}

/** Whether a term can go on across a gap: 'Argo CD', 'argo-cd', 'CI / CD', 'Node.js', but not 'Cloud, Native'. */
const isWithinTerm = (gap: string) => /^(?:\s*(?:[-‑_/]\s*)?|\.\s?|\+)$/.test(gap)

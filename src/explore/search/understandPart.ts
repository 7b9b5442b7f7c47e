import type { QueryPart, QueryWord } from './query.ts'
import { rescueWord } from './rescueWord.ts'
import { listSynonyms } from './synonyms.ts'
import { listTextsWith, type TextIndex } from './textIndex.ts'
import { widenWord } from './widenWord.ts'

/** A word of the query that no project has, and the word taken instead. */
export type Correction = { readonly written: string; readonly taken: string }

/**
 * Decides how far the last word of a part reaches and how else it may be said: a word that names a technology
 * (`java`) and a short one that occurs (`ci`) isn't the beginning of others. Short is up to three letters: 'go'
 * is in 'Google' and 'goal', 'cli' in 'client'.
 */
export function understandPart(part: QueryPart, index: TextIndex): QueryPart {
  const words = part.words.map((word): QueryWord => {
    if (word.reach !== 'beginning') return word
    if (index.names.technologies.has(word.text)) return { ...word, reach: 'name' }
    return word.text.length < 4 && index.occurrences.has(word.text) ? { ...word, reach: 'inflected' } : word
  })
  const alternatives = part.quoted ? [] : [...joinWords(words), ...listSynonyms(words)]
  return { ...part, words, alternatives }
}

/** What a compound may be written as in one word: 'multi-cluster' -> 'multicluster', 'node.js' -> 'nodejs'. */
function joinWords(words: readonly QueryWord[]): QueryWord[][] {
  return words.length < 2 ? [] : [[{ text: words.map(({ text }) => text).join(''), reach: 'whole' }]]
}

/** Puts likely words in the place of those that no project has. */
export function rescuePart(
  part: QueryPart,
  index: TextIndex,
): { part: QueryPart; corrections: Correction[] } {
  const corrections: Correction[] = []
  const words = part.words.map((word): QueryWord => {
    const occurs =
      index.names.knownWords.has(word.text) ||
      widenWord(index, word).some(([form]) => occursIn(index, form, part))
    const taken = occurs ? undefined : rescueWord(index, word.text, part.field)
    if (taken === undefined) return word
    corrections.push({ written: word.text, taken })
    return { text: taken, reach: 'inflected' }
  })
  return { part: { ...part, words, text: words.map(({ text }) => text).join(' ') }, corrections }
}

function occursIn(index: TextIndex, form: string, { field }: QueryPart): boolean {
  return listTextsWith(index, form).some(text => !field || text.field === field)
}

import type { QueryPart, QueryWord } from './query.ts'
import { type IndexedText, listOccurrences, type TextIndex } from './textIndex.ts'
import { meetsWord, widenWord } from './widenWord.ts'

/** The rows that meet a part of a query, each with how much it says: hits in titles and rare words count more. */
export type Scores = ReadonlyMap<number, number>

/** The part's words or one of their alternatives; `not` is left to the caller. */
export function matchPart(index: TextIndex, part: QueryPart): Scores {
  const scores = new Map<number, number>()
  for (const words of [part.words, ...part.alternatives]) {
    const [first] = words
    if (!first) continue
    const found = words.length === 1 ? matchWord(index, first, part) : matchPhrase(index, words, part)
    for (const [row, score] of found) scores.set(row, (scores.get(row) ?? 0) + score)
  }
  const rarity = Math.log(1 + index.rowCount / Math.max(scores.size, 1))
  for (const [row, score] of scores) scores.set(row, score * rarity)
  return scores
}

/** 'edge' is what KubeEdge is about, but not WasmEdge. */
const partQuality = 0.03

function matchWord(index: TextIndex, word: QueryWord, query: QueryPart): Scores {
  const scores = new Map<number, number>()
  for (const [form, quality] of widenWord(index, word)) {
    const asPart = form.startsWith(word.text)
    const anywhere = meetsWord(form, word)
    for (const { text, times, part } of listOccurrences(index, form)) {
      if (!isSearched(text, query)) continue
      if (part ? !asPart : !anywhere && text.field !== 'org') continue
      // The second time a word is said adds less than the first.
      const score = (text.weight * times) / (times + 1)
      scores.set(text.row, (scores.get(text.row) ?? 0) + score * quality * (part ? partQuality : 1))
    }
  }
  return scores
}

function matchPhrase(index: TextIndex, words: readonly QueryWord[], query: QueryPart): Scores {
  const scores = new Map<number, number>()
  for (const text of listRarestTexts(index, words)) {
    if (!isSearched(text, query)) continue
    if (hasPhrase(text, words)) scores.set(text.row, (scores.get(text.row) ?? 0) + text.weight)
  }
  return scores
}

function isSearched(text: IndexedText, { field, isAddress }: QueryPart): boolean {
  return (!field || text.field === field) && (isAddress || !text.isAddress)
}

/** The texts that have the word of the phrase that occurs in the fewest places: only they need reading. */
function listRarestTexts(index: TextIndex, words: readonly QueryWord[]): Set<IndexedText> {
  const occurrences = words.map(word =>
    widenWord(index, word).flatMap(([form]) => listOccurrences(index, form)),
  )
  const rarest = occurrences.reduce((a, b) => (b.length < a.length ? b : a))
  return new Set(rarest.map(({ text }) => text))
}

function hasPhrase({ words: spoken, field }: IndexedText, words: readonly QueryWord[]): boolean {
  return spoken.some((_, start) =>
    words.every((word, at) => {
      const form = spoken[start + at]
      return form !== undefined && meetsWord(form, word, field)
    }),
  )
}

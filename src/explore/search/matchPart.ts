import type { QueryPart, QueryWord } from './query.ts'
import { forEachOccurrence, type IndexedText, listTextsWith, type TextIndex } from './textIndex.ts'
import { meetsWord, widenWord } from './widenWord.ts'

/** The rows that meet a part of a query, each with how much it says: hits in titles and rare words count more. */
export type Scores = ReadonlyMap<number, number>

/** The part's words or one of their alternatives; `not` is left to the caller. */
export function matchPart(index: TextIndex, part: QueryPart): Scores {
  // By row: a letter alone is in every text of thousands of projects.
  const scores = new Float64Array(index.rowCount)
  for (const words of [part.words, ...part.alternatives]) {
    const [first] = words
    if (!first) continue
    if (words.length === 1) matchWord(index, first, part, scores)
    else matchPhrase(index, words, part, scores)
  }
  const rowCount = scores.reduce((count, score) => (score > 0 ? count + 1 : count), 0)
  const rarity = Math.log(1 + index.rowCount / Math.max(rowCount, 1))
  const found = new Map<number, number>()
  scores.forEach((score, row) => {
    if (score > 0) found.set(row, score * rarity)
  })
  return found
}

/** 'edge' is what KubeEdge is about, but not WasmEdge. */
const partQuality = 0.03

function matchWord(index: TextIndex, word: QueryWord, query: QueryPart, scores: Float64Array): void {
  for (const [form, quality] of widenWord(index, word)) {
    const asPart = form.startsWith(word.text)
    const anywhere = meetsWord(form, word)
    forEachOccurrence(index, form, (text, times, isPart) => {
      if (!isSearched(text, query)) return
      if (isPart ? !asPart : !anywhere && text.field !== 'org') return
      // The second time a word is said adds less than the first.
      const score = (text.weight * times) / (times + 1)
      addScore(scores, text, score * quality * (isPart ? partQuality : 1))
    })
  }
}

function matchPhrase(
  index: TextIndex,
  words: readonly QueryWord[],
  query: QueryPart,
  scores: Float64Array,
): void {
  for (const text of listRarestTexts(index, words)) {
    if (isSearched(text, query) && hasPhrase(text, words)) addScore(scores, text, text.weight)
  }
}

function addScore(scores: Float64Array, { row }: IndexedText, score: number): void {
  scores[row] = (scores[row] ?? 0) + score
}

function isSearched(text: IndexedText, { field, isAddress }: QueryPart): boolean {
  return (!field || text.field === field) && (isAddress || !text.isAddress)
}

/** The texts that have the word of the phrase that occurs in the fewest places: only they need reading. */
function listRarestTexts(index: TextIndex, words: readonly QueryWord[]): Set<IndexedText> {
  const texts = words.map(word => widenWord(index, word).flatMap(([form]) => listTextsWith(index, form)))
  return new Set(texts.reduce((a, b) => (b.length < a.length ? b : a)))
}

function hasPhrase({ words: spoken, field }: IndexedText, words: readonly QueryWord[]): boolean {
  return spoken.some((_, start) =>
    words.every((word, at) => {
      const form = spoken[start + at]
      return form !== undefined && meetsWord(form, word, field)
    }),
  )
}

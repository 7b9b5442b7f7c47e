/**
 * The entry of a vocabulary that a misspelt word of six letters or more is one slip away from: a letter too many or
 * too few, another letter, or two neighbours swapped ('Febuary', 'Setpember', 'Wendesday'). Undefined for words that
 * are in the vocabulary as they stand.
 */
export function findCloseWord(
  word: string,
  vocabulary: Readonly<Record<string, number>>,
): string | undefined {
  if (word.length < 6 || word in vocabulary) return undefined
  return Object.keys(vocabulary).find(known => known.length >= 6 && isOneSlipAway(word, known))
}

/** Of two different words. */
function isOneSlipAway(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false
  let start = 0
  while (word[start] === known[start]) start++
  const [wordRest, knownRest] = [word.slice(start), known.slice(start)]
  const isSwapped =
    wordRest[0] === knownRest[1] && wordRest[1] === knownRest[0] && wordRest.slice(2) === knownRest.slice(2)
  return (
    isSwapped ||
    wordRest.slice(1) === knownRest.slice(1) ||
    wordRest.slice(1) === knownRest ||
    wordRest === knownRest.slice(1)
  )
}

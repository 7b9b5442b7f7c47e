import { editDistance } from './editDistance.ts'
import { type Term, termsByWords } from './skillTerms.ts'
import type { Word } from './splitWords.ts'
import { wordsNearTerms } from './wordsNearTerms.ts'

/**
 * The term that words name when one of them is a slip of the keyboard: 'Kuberntetes', 'Techincal Writing', 'HTLM'.
 * A word alone ('Compiled') is no slip of a name that differs in its ending only; beside the other words of a term
 * ('Distributes Systems') it is.
 */
export function findMisspeltTerm(words: readonly Word[]): Term | undefined {
  const [only, ...others] = words
  if (!only) return
  if (others.length === 0) return findMisspeltName(only)
  for (const [index, word] of words.entries()) {
    const isFar = words.some(({ lower }, other) => other !== index && !termWords.has(lower))
    if (isFar || !isSlip(word)) continue
    for (const meant of nearest(word.lower, word.lower.length < 9 ? 1 : 2)) {
      const key = words.map(({ lower }, other) => (other === index ? meant : lower)).join(' ')
      const term = termsByWords.get(key)
      if (term) return term
    }
  }
}

function findMisspeltName(word: Word): Term | undefined {
  if (!isSlip(word)) return isAcronym(word.text) ? termsByWords.get(unswap(word.lower) ?? '') : undefined
  for (const meant of nearest(word.lower, word.lower.length < 10 ? 1 : 2)) {
    const term = termsByWords.get(meant)
    if (!term || isPlural(meant)) continue
    if (!term.ordinary && (isAcronym(word.text) || !differsInEnding(word.lower, meant))) return term
  }
}

/** Long enough for the neighbourhood to be empty of other words; a name in capitals may be shorter ('SPIFEE'). */
function isSlip({ text, lower }: Word): boolean {
  if (termWords.has(lower) || wordsNearTerms.has(lower)) return false
  return lower.length > 6 || (lower.length === 6 && isAcronym(text))
}

const isAcronym = (text: string) => text.length > 3 && /^\p{Lu}+$/u.test(text)

const isPlural = (word: string) => word.endsWith('s') && termsByWords.has(word.slice(0, -1))

/** The words of terms that are so few letters off, the nearest first. The first letter is seldom wrong. */
function nearest(written: string, allowed: number): string[] {
  return (longWords.get(written.charAt(0)) ?? [])
    .map(meant => ({ meant, edits: editDistance(written, meant, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits)
    .map(({ meant }) => meant)
}

/** 'compiled' and 'compiler', 'analytical' and 'analytics': other forms of one word. */
function differsInEnding(written: string, meant: string): boolean {
  const shared = Math.min(written.length, meant.length) - 2
  return written.slice(0, shared) === meant.slice(0, shared)
}

/** The term's word that has two neighbours swapped: 'htlm' → 'html'. */
function unswap(written: string): string | undefined {
  for (let i = 1; i < written.length - 1; i++) {
    const swapped = written.slice(0, i) + written.charAt(i + 1) + written.charAt(i) + written.slice(i + 2)
    const term = termsByWords.get(swapped)
    if (term && !term.ordinary && swapped !== written) return swapped
  }
}

const termWords = new Set([...termsByWords.keys()].flatMap(key => key.split(' ')))

const longWords = new Map<string, string[]>()
for (const word of termWords) {
  if (word.length < 6) continue
  const initial = word.charAt(0)
  longWords.set(initial, [...(longWords.get(initial) ?? []), word])
}

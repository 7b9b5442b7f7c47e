import { editDistance } from './editDistance.ts'
import { phrasesOfNoSkill } from './phrasesOfNoSkill.ts'
import { termsByWords } from './skillTerms.ts'
import type { Word } from './splitWords.ts'
import { wordsNearTerms } from './wordsNearTerms.ts'

/**
 * The words of skills' names that a word is or may be a slip of the keyboard for, the nearest first: 'kubernetes' for
 * 'Kuberntetes', 'html' for 'HTLM'. None for most words.
 */
export function spellingsOf({ text, lower }: Word): readonly string[] {
  if (termWords.has(lower) || phraseWords.has(lower)) return [lower]
  if (wordsNearTerms.has(lower)) return []
  const isLong = lower.length > 6 || (lower.length === 6 && /^\p{Lu}/u.test(text))
  if (isLong) return nearest(lower, lower.length < 9 ? 1 : 2)
  return lower.length > 4 || isAcronym(text) ? unswap(lower) : []
}

/**
 * Whether a word alone is a slip for a name. 'Compiled' and 'compiler', 'analytical' and 'analytics' are other forms
 * of one word; beside the other words of a term ('Distributes Systems') such a difference is a slip as well.
 */
export function isSlipOfName({ text, lower }: Word, meant: string): boolean {
  const term = termsByWords.get(meant)
  if (!term || term.ordinary || (meant.endsWith('s') && termsByWords.has(meant.slice(0, -1)))) return false
  const allowed = lower.length < 10 ? 1 : 2
  return (isAcronym(text) || !isOtherForm(lower, meant)) && editDistance(lower, meant, allowed) <= allowed
}

/** 'compiled' and 'compiler', 'openssl' and 'openssf', but not 'kubernets' and 'kubernetes'. */
function isOtherForm(written: string, meant: string): boolean {
  const shared = Math.min(written.length, meant.length) - 2
  const hasEnding =
    written.length < 9 || /(?:ed|ers?|ings?|als?|ally|ics?|es?|ors?|[aei]nts?|ives?|y|ions?)$/.test(written)
  return hasEnding && written.slice(0, shared) === meant.slice(0, shared)
}

const isAcronym = (text: string) => text.length > 3 && /^\p{Lu}+$/u.test(text)

/** Names that have two neighbours swapped: 'htlm' → 'html'. */
function unswap(written: string): string[] {
  if (!lettersOfNames.has(lettersOf(written))) return []
  return Array.from({ length: written.length - 2 }, (_, i) => i + 1)
    .map(i => written.slice(0, i) + written.charAt(i + 1) + written.charAt(i) + written.slice(i + 2))
    .filter(swapped => swapped !== written && termsByWords.has(swapped))
}

/** What was found for the last words: the words of a document come again and again. */
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 2000

/** The nearest names that begin alike: the first letter is seldom wrong. */
function nearest(written: string, allowed: number): readonly string[] {
  const known = remembered.get(written)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = findNearest(written, allowed)
  remembered.set(written, found)
  return found
}

function findNearest(written: string, allowed: number): string[] {
  const letters = lettersOf(written)
  return (longWords.get(written.charAt(0)) ?? [])
    .filter(
      ({ word, letters: own }) =>
        Math.abs(word.length - written.length) <= allowed && countBits(letters ^ own) <= 2 * allowed,
    )
    .map(({ word }) => ({ word, edits: editDistance(written, word, allowed) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits)
    .map(({ word }) => word)
}

/** One bit per letter that occurs: an edit changes two at most, so most words are ruled out by a glance. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

const wordsOf = (keys: Iterable<string>) => new Set([...keys].flatMap(key => key.split(' ')))
const termWords = wordsOf(termsByWords.keys())
const phraseWords = wordsOf(phrasesOfNoSkill)

/** Of every name: a swap changes none. */
const lettersOfNames = new Set(Array.from(termsByWords.keys(), lettersOf))

const longWords = new Map<string, { word: string; letters: number }[]>()
for (const word of termWords) {
  if (word.length < 6) continue
  const initial = word.charAt(0)
  const others = longWords.get(initial) ?? []
  longWords.set(initial, others)
  others.push({ word, letters: lettersOf(word) })
}

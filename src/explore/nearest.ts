import { editDistance } from '../vocabulary/editDistance.ts'
import { slugOf } from './slug.ts'

export type Named = { readonly id: string; readonly label: string }

/** From 0 (nothing in common) to 1 (the same): less is no resemblance worth offering. */
const leastLikeness = 0.4

/** Of a longer one the beginning is compared: each letter of an address meets each letter of every candidate. */
const maxLetters = 100

/** More than any term or facet has; comparing each takes a page some microseconds. */
const maxCandidates = 2000

/** The candidates whose id or label is most like what was wanted, best first, at most `most`; none when nothing is like it. */
export function findNearest<T extends Named>(wanted: string, candidates: readonly T[], most: number): T[] {
  const slug = beginning(wanted)
  return candidates
    .slice(0, maxCandidates)
    .map(candidate => ({
      candidate,
      likeness: Math.max(likeness(slug, beginning(candidate.id)), likeness(slug, beginning(candidate.label))),
    }))
    .filter(one => one.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function beginning(text: string): string {
  return slugOf(text.slice(0, maxLetters))
}

/**
 * By letters ('lfx-2025-03' is like 'lfx-2025-3'), by words ('chaos-testing' is like 'cloudnativepg-chaos-testing'), or
 * by how many of the wanted words are there, as addresses are often cut short ('jaeger-demo' of a title of ten words).
 */
function likeness(wanted: string, slug: string): number {
  const longest = Math.max(wanted.length, slug.length)
  if (longest === 0) return 0
  const byLetters = 1 - editDistance(wanted, slug, longest) / longest
  const words = wanted.split('-')
  const inCommon = shareWords(words, slug.split('-'))
  return Math.max(byLetters, inCommon, containWords(words, slug.split('-')))
}

/** The words in common as a part of all words (Dice's coefficient). */
function shareWords(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter(word => b.includes(word)).length
  return (2 * shared) / (a.length + b.length)
}

/** Short of certain, so that of two titles with all the words the one with fewer others comes first. */
const contained = 0.9

function containWords(wanted: readonly string[], words: readonly string[]): number {
  const found = wanted.filter(word => words.includes(word)).length
  return (contained * found) / wanted.length + (1 - contained) * shareWords(wanted, words)
}

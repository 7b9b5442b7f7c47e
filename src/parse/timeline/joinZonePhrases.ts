import { type ZoneMeaning, zonePhrases } from '../../vocabulary/zoneAbbreviations.ts'
import type { Piece } from './piece.ts'

const longestPhrase = 4

/** A zone named by several words ('Pacific Time', 'Anywhere on Earth') as one piece. */
export function joinZonePhrases(pieces: Piece[], text: string): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; ) {
    const phrase = findPhrase(pieces, index, text)
    const [first, last] = [pieces[index], pieces[phrase ? phrase.next - 1 : index]]
    if (!first || !last) break
    joined.push(
      phrase ? { kind: 'zone', zone: phrase.zone, isSure: false, start: first.start, end: last.end } : first,
    )
    index = phrase ? phrase.next : index + 1
  }
  return joined
}

function findPhrase(
  pieces: Piece[],
  index: number,
  text: string,
): { zone: ZoneMeaning; next: number } | undefined {
  const first = pieces[index]
  if (first?.kind !== 'word') return undefined
  for (let length = longestPhrase; length > 0; length--) {
    const last = pieces[index + length - 1]
    const words = last && text.slice(first.start, last.end).toLowerCase()
    const zone = words && Object.hasOwn(zonePhrases, words) ? zonePhrases[words] : undefined
    if (zone) return { zone, next: index + length }
  }
  return undefined
}

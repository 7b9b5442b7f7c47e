import { zonePhrases } from '../../vocabulary/zoneAbbreviations.ts'
import type { Piece, Read } from './piece.ts'

const longestPhrase = 4

/** A zone named by several words ('Pacific Time', 'Anywhere on Earth') as one piece. */
export function joinZonePhrases(pieces: Piece[], text: string): Piece[] {
  const joined: Piece[] = []
  let next = 0
  for (const [index, piece] of pieces.entries()) {
    if (index < next) continue
    const phrase = findPhrase(pieces, index, text)
    joined.push(phrase?.value ?? piece)
    next = phrase?.next ?? 0
  }
  return joined
}

function findPhrase(pieces: Piece[], index: number, text: string): Read<Piece> | undefined {
  const first = pieces[index]
  if (first?.kind !== 'word') return undefined
  for (let length = longestPhrase; length > 0; length--) {
    const end = pieces[index + length - 1]?.end
    const words = text.slice(first.start, end).toLowerCase()
    const zone = Object.hasOwn(zonePhrases, words) ? zonePhrases[words] : undefined
    if (zone && end !== undefined)
      return { value: { kind: 'zone', zone, isSure: false, start: first.start, end }, next: index + length }
  }
  return undefined
}

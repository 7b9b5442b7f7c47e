/** Where a token stands. */
export type Place = {
  /** What relative links are relative to. */
  documentUrl: string
  /** How many elements it is in. */
  depth: number
  /** A link holds no other. */
  isInLink?: boolean
}

/** Deeper than this nothing is laid out: no document nests so far, and browsers slow down or give up. */
export const maxDepth = 40

export function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 }
}

/** Where a token stands. */
export type Place = {
  /** What relative links are relative to. */
  documentUrl: string
  /** How many elements it is in. */
  depth: number
  /** A link holds no other. */
  isInLink?: boolean
}

export function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 }
}

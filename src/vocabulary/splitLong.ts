/** In characters: some milliseconds' work, and more than any text of the real documents has. */
const pieceLength = 25_000

/**
 * A text in pieces, all of which together are the text: each ends with a line, or at least between words. Only what has
 * no space for as long again is cut anywhere.
 */
export function* splitLong(text: string): Generator<string, void> {
  let from = 0
  while (text.length - from > pieceLength) {
    const window = text.slice(from + pieceLength, from + 2 * pieceLength)
    const ends = [/\n/, /\s/].map(mark => window.search(mark) + 1)
    const end = from + pieceLength + (ends.find(at => at > 0) ?? window.length)
    yield text.slice(from, end)
    from = end
  }
  if (from === 0 || from < text.length) yield text.slice(from)
}

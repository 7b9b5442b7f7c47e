/** Of a description in an address: longer ones some servers refuse. A real one has about 300 characters. */
export const longestDetails = 1000

/** At most `length` characters, cut behind a word where there is one, with '…' in place of the rest. */
export function shorten(text: string, length: number): string {
  // A character has one or two units; a text may have a million.
  const characters = [...text.slice(0, 2 * length + 1)]
  if (characters.length <= length) return text
  const cut = characters.slice(0, length - 1).join('')
  const wordEnd = cut.search(/\s+\S*$/)
  return `${wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut}…`
}

/** Without case and accents, so that 'Jose' finds 'José'. */
export function foldText(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Nearly all words: normalising them would take most of the time of indexing. */
const plainLetters = /^[\w+#-]*$/

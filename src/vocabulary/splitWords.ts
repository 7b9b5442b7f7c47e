export type Word = {
  text: string
  lower: string
  /** What stands between this word and the one before it: ', ', '-', ' ('. */
  gap: string
}

// 'C++', 'C#', '.NET', 'TLA+' and 'R&D' are words; every other word is a run of letters and digits. '&' reads as 'and'.
const word =
  /(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}+#])|c\+\+|tla\+|[cf]#|(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+|&/giu

/**
 * The words of a line of Markdown with the gaps between them. Addresses are no words, so that
 * '[Ceph](https://github.com/ceph)' doesn't speak of GitHub; neither is emphasis, so that '**Go**, C' has the gap ', '.
 */
export function splitWords(markdown: string): Word[] {
  const text = markdown.replace(address, ' ').replace(/[*`]|__/g, '')
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const gap = text.slice(end, match.index)
    const written = match[0] === '&' ? 'and' : match[0]
    words.push({ text: written, lower: written.toLowerCase(), gap })
    end = match.index + match[0].length
  }
  return words
}

// A link's target, a bare URL, an e-mail address (from its first letter on), a handle.
const address = /(?<=\])\([^()\s]*\)|https?:\/\/[^\s)>\]]*|(?<![\w.+-])[\w.+-]+@[\w.-]+|@[\w-]+/g

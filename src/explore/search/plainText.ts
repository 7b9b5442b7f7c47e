/**
 * Markdown as a person reads it, on one line: link texts without their targets, no markers. Addresses are shortened,
 * as their words ('github', 'docs') say nothing about a project.
 *
 * No pattern reads past the sign that it begins with: a megabyte of '<a ' or '[' would take minutes, on the page's own
 * thread.
 */
export function plainText(markdown: string): string {
  return shortenLinks(
    withoutComments(markdown)
      .replace(/!?\[([^[\]]*)\]\(([^)\s[]*)[^)[]*\)/g, (_, text: string, target: string) => text || target)
      .replace(/<(https?:[^<>]*)>/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, ' '),
  )
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s)?\s*(?:\[[ x]\]\s)?/gim, ' ')
    .replace(/[*_]{2,}|`+|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One that nobody closes is a text. */
function withoutComments(markdown: string): string {
  let text = ''
  let from = 0
  for (;;) {
    const start = markdown.indexOf('<!--', from)
    const end = start < 0 ? -1 : markdown.indexOf('-->', start + 4)
    if (end < 0) return text + markdown.slice(from)
    text += `${markdown.slice(from, start)} `
    from = end + 3
  }
}

/** 'https://github.com/cilium/cilium/issues/633' -> 'cilium/cilium#633'; addresses elsewhere are left out. */
export function shortenLinks(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"')\]]+/gi, address => {
    const [, repository, number] =
      /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)(?:\/(?:issues|pull|discussions)\/(\d+))?/i.exec(
        address,
      ) ?? []
    if (!repository) return ''
    return number ? `${repository}#${number}` : repository
  })
}

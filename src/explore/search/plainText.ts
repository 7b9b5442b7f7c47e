/**
 * Markdown as a person reads it, on one line: link texts without their targets, no markers. Addresses are shortened,
 * as their words ('github', 'docs') say nothing about a project.
 */
export function plainText(markdown: string): string {
  return shortenLinks(
    markdown
      .replace(/<!--.*?-->/gs, ' ')
      .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_, text: string, target: string) => text || target)
      .replace(/<(https?:[^>]*)>/g, '$1')
      .replace(/<\/?[a-z][^>]*>/gi, ' '),
  )
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s)?\s*(?:\[[ x]\]\s)?/gim, ' ')
    .replace(/[*_]{2,}|`+|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
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

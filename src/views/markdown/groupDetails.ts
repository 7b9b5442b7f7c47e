import type { Token } from 'marked'

/** A part that folds away, as GitHub shows `<details><summary>…</summary> … </details>`. */
export type Details = { type: 'details'; raw: string; summary: string; content: (Token | Details)[] }

const tag =
  /(<details(?:\s+open(?:="")?)?\s*>|<\/details\s*>|<summary\s*>(?:(?!<\/?summary)[\s\S])*<\/summary\s*>)/i
const wholeTag = new RegExp(`^${tag.source}$`, 'i')

/**
 * Puts what stands between `<details>` and `</details>` into one part, whichever tokens they came in. Tags with other
 * attributes, and ones without their partner, stay the raw HTML that they are.
 */
export function groupDetails(tokens: readonly Token[]): (Token | Details)[] {
  const root: (Token | Details)[] = []
  const open: Details[] = []
  for (const token of tokens.flatMap(splitTags)) {
    const raw = token.type === 'html' && wholeTag.test(token.raw) ? token.raw : ''
    const inner = open.at(-1)
    if (/^<details/i.test(raw)) {
      open.push({ type: 'details', summary: '', content: [], raw })
    } else if (inner && /^<\/details/i.test(raw)) {
      open.pop()
      const target = open.at(-1)?.content ?? root
      target.push(inner)
    } else if (inner && inner.summary === '' && inner.content.every(isSpace) && raw !== '') {
      inner.summary = raw.replace(/<\/?summary\s*>/gi, '').trim()
    } else (inner?.content ?? root).push(token)
  }
  return [...root, ...open.flatMap(undo)]
}

function splitTags(token: Token): Token[] {
  if (token.type !== 'html' || !tag.test(token.raw)) return [token]
  return token.raw
    .split(tag)
    .filter(raw => raw.trim() !== '')
    .map(raw => html(raw))
}

/** What nobody closed is no part: its tags are shown as written. */
function undo({ raw, summary, content }: Details): (Token | Details)[] {
  return [html(raw), ...(summary ? [html(`<summary>${summary}</summary>`)] : []), ...content]
}

/** A part as it is written, but for the spaces around its tags. */
export function rawOf(part: Token | Details): string {
  if (part.type !== 'details') return part.raw
  const { raw, summary, content } = part as Details
  return `${raw}<summary>${summary}</summary>${content.map(rawOf).join('')}</details>`
}

function html(raw: string): Token {
  return { type: 'html', raw, text: raw, block: true, pre: false }
}

function isSpace(token: Token | Details): boolean {
  return token.type === 'space'
}

import type { Token } from 'marked'
import type { Details, Part } from './part.ts'

const tag =
  /(<details(?:\s+open(?:="")?)?\s*>|<\/details\s*>|<summary\s*>(?:(?!<\/?summary)[\s\S])*<\/summary\s*>)/i
const wholeTag = new RegExp(`^${tag.source}$`, 'i')

/**
 * Puts what stands between `<details>` and `</details>` into one part, whichever tokens they came in. Tags with other
 * attributes, and ones without their partner, stay the raw HTML that they are.
 */
export function groupDetails(tokens: readonly Token[]): Part[] {
  const root: Part[] = []
  const open: Details[] = []
  for (const token of tokens.flatMap(splitTags)) {
    const raw = token.type === 'html' && wholeTag.test(token.raw) ? token.raw : ''
    const inner = open.at(-1)
    if (/^<details/i.test(raw)) {
      open.push({ type: 'details', summary: '', summaryTokens: [], content: [], raw })
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
function undo({ raw, summary, content }: Details): Part[] {
  return [html(raw), ...(summary ? [html(`<summary>${summary}</summary>`)] : []), ...content]
}

function html(raw: string): Token {
  return { type: 'html', raw, text: raw, block: true, pre: false }
}

function isSpace(token: Part): boolean {
  return token.type === 'space'
}

import { Lexer, lexer, type Token } from 'marked'
import { cutReadable } from './cutReadable.ts'

/** What a text is laid out from, and the end of it that is shown as written. */
export type ReadTokens = { tokens: Token[]; rest: string }

export function readTokens(markdown: string): ReadTokens {
  const { readable, rest } = cutReadable(markdown)
  try {
    return { tokens: lexer(readable), rest }
  } catch {
    // marked calls itself for every level of nesting and may run out of stack; nothing it throws may break a page.
    return { tokens: [], rest: markdown }
  }
}

/** Of one line without blocks, such as a summary; a part of a text that is cut already. */
export function readInlineTokens(markdown: string): Token[] {
  try {
    return Lexer.lexInline(markdown)
  } catch {
    return [{ type: 'text', raw: markdown, text: markdown }]
  }
}

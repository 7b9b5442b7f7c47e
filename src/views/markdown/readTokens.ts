import { Lexer, lexer, type Token } from 'marked'
import { inSlices } from '../../ui/inSlices.ts'
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

/**
 * Has the browser compile marked's expressions in short slices. It would do so at their first use: a slow phone would stop
 * for a tenth of a second at the first text, however short.
 */
export function prepareTokens(): Promise<void> {
  const rules = [Lexer.rules.block.gfm, Lexer.rules.inline.gfm]
    .flatMap(Object.values<unknown>)
    .filter(rule => rule instanceof RegExp)
  return new Promise(resolve => {
    inSlices({ work: isTimeUp => compile(rules, isTimeUp), onFinished: resolve, isUrgent: true })
  })
}

/** For texts with letters beyond Latin-1, which every document has, expressions are compiled by themselves. */
const likeDocuments = 'A “word” and *another*.'

function compile(rules: RegExp[], isTimeUp: () => boolean): boolean {
  while (rules.length > 0 && !isTimeUp()) {
    const rule = rules.pop()
    if (!rule) continue
    // The first time an expression is only interpreted.
    for (let time = 0; time < 2; time++) rule.exec(likeDocuments)
    // marked begins to look where this says.
    rule.lastIndex = 0
  }
  return rules.length === 0
}

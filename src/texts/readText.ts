import { Lexer, lexer, type Token, type Tokens } from 'marked'
import { cutReadable } from './cutReadable.ts'
import { groupDetails } from './groupDetails.ts'
import { type Details, maxDepth, type Part, rawOf } from './part.ts'

/** What a text is laid out from, and the end of it that is shown as written. Data alone: a worker can send it. */
export type TextParts = { parts: Part[]; rest: string }

/** Reads the Markdown of one field of a document. Never throws. */
export function readText(markdown: string): TextParts {
  const { readable, rest } = cutReadable(markdown)
  try {
    return { parts: foldAll(lexer(readable), 1), rest }
  } catch {
    // marked calls itself for every level of nesting and may run out of stack; nothing it throws may break a page.
    return { parts: [], rest: markdown }
  }
}

function foldAll(tokens: readonly Token[], depth: number): Part[] {
  return groupDetails(tokens).map(part => fold(part, depth))
}

/** The parts that fold away, inside `part`, too. */
function fold(part: Part, depth: number): Part {
  if (depth > maxDepth) return { type: 'text', raw: rawOf(part), text: rawOf(part) }
  switch (part.type) {
    case 'details': {
      const { summary, content, ...details } = part as Details
      return {
        ...details,
        summary,
        summaryTokens: readInlines(summary),
        content: content.map(inner => fold(inner, depth + 1)),
      }
    }
    case 'blockquote':
      return { ...part, tokens: foldAll((part as Tokens.Blockquote).tokens, depth + 1) }
    case 'list': {
      const { items, ...list } = part as Tokens.List
      return { ...list, items: items.map(item => ({ ...item, tokens: foldAll(item.tokens, depth + 1) })) }
    }
    default:
      return part
  }
}

/** Of one line without blocks; a part of a text that is cut already. */
function readInlines(markdown: string): Token[] {
  try {
    return Lexer.lexInline(markdown)
  } catch {
    return [{ type: 'text', raw: markdown, text: markdown }]
  }
}

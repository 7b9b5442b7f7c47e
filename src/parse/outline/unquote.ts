import type { SourceLine } from '../document/readDocument.ts'
import { readLabelLine } from '../text/readLabelLine.ts'
import { findKinds } from './findKinds.ts'

/** The lines below a heading, where all of them are one quote and hold fields: the quote is only a frame then. */
export function unquote(lines: SourceLine[]): SourceLine[] {
  if (lines.find(isWritten)?.kind !== 'quote') return lines
  if (!lines.every(line => !isWritten(line) || line.kind === 'quote')) return lines
  const inside = lines.map(({ number, text: quoted }): SourceLine => {
    const text = quoted.replace(/^\s*>\s?/, '')
    const label = readLabelLine(text)
    return {
      number,
      text,
      kind: text.trimStart().startsWith('>') ? 'quote' : 'text',
      ...(label && { label }),
    }
  })
  return findKinds(inside).size >= 2 ? inside : lines
}

function isWritten({ text }: SourceLine): boolean {
  return text.trim() !== ''
}

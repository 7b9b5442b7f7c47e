import type { SourceLine } from './readDocument.ts'

const anchorPattern = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[.*\]\(#[^)]*\)?/

/** A table of contents: a list in which nearly every line is a link into the same document. */
export function isContentsList(block: readonly SourceLine[]): boolean {
  let written = 0
  let anchors = 0
  for (const { text } of block) {
    if (text.trim() === '') continue
    written++
    if (isContentsItem({ text })) anchors++
  }
  return anchors >= 2 && anchors >= written * 0.6
}

/** The other lines of such a list stay text. */
export function isContentsItem({ text }: Pick<SourceLine, 'text'>): boolean {
  return anchorPattern.test(text)
}

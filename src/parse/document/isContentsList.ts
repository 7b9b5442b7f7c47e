import type { SourceLine } from './readDocument.ts'

const anchorPattern = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[.*\]\(#[^)]*\)?/

/** A table of contents: a list in which nearly every line is a link into the same document. */
export function isContentsList(block: readonly SourceLine[]): boolean {
  let written = 0
  let anchors = 0
  for (const { text } of block) {
    if (text.trim() === '') continue
    written++
    if (anchorPattern.test(text)) anchors++
  }
  return anchors >= 2 && anchors >= written * 0.6
}

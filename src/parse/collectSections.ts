import type { Section } from '../model/term.ts'
import type { LineKind, SourceLine } from './document/readDocument.ts'
import type { Part } from './outline/readParts.ts'
import { markdownValue } from './text/markdownValue.ts'

/**
 * What stands outside the projects and is worth reading: instructions, the introductions of organizations. Lines that
 * became milestones, the table of contents and the status line are left out. The text is the document's own, so a quote
 * whose frame was taken off to look for fields has its '>' again.
 */
export function collectSections(
  documentLines: readonly SourceLine[],
  parts: readonly Part[],
  usedLines: ReadonlySet<number>,
): Section[] {
  const sections: Section[] = []
  for (const part of parts) {
    const lines = part.lines
      .filter(({ kind, number }) => !unread.has(kind) && !usedLines.has(number))
      .map(line => documentLines[line.number - 1] ?? line)
    const markdown = markdownValue([{ text: '' }, ...lines])
    if (markdown.trim() === '') continue
    const endLine = lines.findLast(({ text }) => text.trim() !== '')?.number ?? part.line
    sections.push({ title: part.title, markdown, line: part.line, endLine })
  }
  return sections.sort((a, b) => a.line - b.line)
}

const unread: ReadonlySet<LineKind> = new Set<LineKind>(['contents', 'comment', 'rule'])

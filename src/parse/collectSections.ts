import type { Section } from '../model/term.ts'
import type { LineKind } from './document/readDocument.ts'
import type { Part } from './outline/readParts.ts'
import { markdownValue } from './text/markdownValue.ts'

/**
 * What stands outside the projects and is worth reading: instructions, the introductions of organizations. Lines that
 * became milestones, the table of contents and the status line are left out.
 */
export function collectSections(parts: readonly Part[], usedLines: ReadonlySet<number>): Section[] {
  const sections: Section[] = []
  for (const part of parts) {
    const lines = part.lines.filter(({ kind, number }) => !unread.has(kind) && !usedLines.has(number))
    const markdown = markdownValue([{ text: '' }, ...lines])
    if (markdown.trim() === '') continue
    const endLine = lines.findLast(({ text }) => text.trim() !== '')?.number ?? part.line
    sections.push({ title: part.title, markdown, line: part.line, endLine })
  }
  return sections.sort((a, b) => a.line - b.line)
}

const unread: ReadonlySet<LineKind> = new Set<LineKind>(['contents', 'comment', 'rule'])

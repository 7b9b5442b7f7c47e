import type { Notice } from '../../model/notice.ts'
import { readLabelLine } from '../text/readLabelLine.ts'
import type { Heading, SourceLine } from './readDocument.ts'

const atxPattern = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/
const hiddenPattern = /^(?: {0,3}#{2,6}|#)[ \t]+\S/
const gluedPattern = /^(#{2,6})([^\s#].*)$/

/**
 * The headings of a document. Also those that Markdown hides from marked's top level: a heading at most three columns
 * in, right behind a list item, and '####Title' without a space, which people mean as headings all the same.
 */
export function findHeadings(lines: SourceLine[], notices: Notice[]): Heading[] {
  const headings: Heading[] = []
  for (const line of lines) {
    if (line.kind === 'heading') headings.push(readHeading(line, lines))
    else if (line.kind === 'text' && line.text.includes('#')) {
      const glued = gluedPattern.test(line.text)
      if (!glued && !hiddenPattern.test(line.text)) continue
      if (glued) {
        const message = `Read as a heading: “${line.text.slice(0, 80)}”.`
        notices.push({ kind: 'heading-without-space', message, line: line.number })
      }
      line.kind = 'heading'
      headings.push(readHeading(line, lines))
    }
  }
  return headings
}

function readHeading(line: SourceLine, lines: readonly SourceLine[]): Heading {
  const atx = atxPattern.exec(line.text) ?? gluedPattern.exec(line.text)
  if (atx)
    return {
      line: line.number,
      depth: atx[1]?.length ?? 1,
      title: withoutClosingMarks((atx[2] ?? '').trim()),
    }
  const underline = lines[line.number]?.text ?? ''
  return { line: line.number, depth: underline.includes('=') ? 1 : 2, title: line.text.trim() }
}

/** '## Title ##'; in 'Learn C#' the mark is a letter of the title. */
function withoutClosingMarks(title: string): string {
  return title.replace(/(?<!\s)\s+#+$/, '')
}

/** Whether a line over '===' or '---' is a title and not a text over a rule. */
export function isSetextHeading(title: string, underline: string): boolean {
  if (underline.includes('=')) return true
  if (title.length > 80 || /https?:\/\/|[.:]\s*$/.test(title)) return false
  return readLabelLine(title)?.kind === undefined
}

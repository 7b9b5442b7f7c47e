import type { Notice } from '../../model/notice.ts'
import { splitBullet } from '../text/splitBullet.ts'
import type { SourceLine } from './readDocument.ts'

/**
 * Marks quotes, and the fences and comments that marked leaves inside lists, paragraphs and HTML; blanks comments so
 * that what is commented out is read by nobody.
 */
export function markFencesAndComments(lines: SourceLine[]): Notice[] {
  const notices: Notice[] = []
  let fence: { mark: string; column: number; line: number } | undefined
  let comment: { line: number } | undefined
  for (const line of lines) {
    if (comment) {
      const end = line.text.indexOf('-->')
      line.kind = 'comment'
      if (end < 0) continue
      line.text = line.text.slice(end + 3)
      comment = undefined
      if (line.text.trim() !== '') line.kind = 'text'
    }
    if (fence && line.kind !== 'text') fence = undefined // marked saw the list end here
    if (fence) {
      const isEnd = isFenceEnd(line.text, fence.mark)
      if (isEnd) fence = undefined
      else if (endsContainer(line.text, fence.column)) {
        notices.push({
          kind: 'fence-unclosed',
          message: 'The code block ends where its list item ends.',
          line: fence.line,
        })
        fence = undefined
      }
      if (fence || isEnd) {
        line.kind = 'code'
        continue
      }
    }
    if (line.kind !== 'text') continue
    const { indent, hasBullet, rest } = splitBullet(line.text)
    const opened = fenceStart.exec(rest)
    if (opened) {
      fence = { mark: opened[1] ?? '```', column: hasBullet ? indent + 1 : indent, line: line.number }
      if (!hasBullet) line.kind = 'code'
      continue
    }
    if (line.text.includes('<!--')) comment = blankComments(line, lines)
    if (rest.startsWith('>')) line.kind = 'quote'
  }
  if (comment)
    notices.push({ kind: 'comment-unclosed', message: 'Everything after it is hidden.', line: comment.line })
  return notices
}

const fenceStart = /^(`{3,}|~{3,})[^`]*$/

function isFenceEnd(text: string, mark: string): boolean {
  const trimmed = text.trim()
  return trimmed.startsWith(mark) && /^(?:`+|~+)$/.test(trimmed)
}

/** A bullet further left than the fence starts the next list item, and so ends a fence that nobody closed. */
function endsContainer(text: string, fenceColumn: number): boolean {
  const { indent, hasBullet } = splitBullet(text)
  return hasBullet && indent < fenceColumn
}

/** Blanks the comments of a line; the one it leaves open is returned. In the middle of a line that is a mere '<!--'. */
function blankComments(line: SourceLine, lines: readonly SourceLine[]): { line: number } | undefined {
  const { text } = line
  const visible: string[] = []
  let from = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) {
      const before = `${visible.join('')}${text.slice(from, start)}`
      const isBlock = before.trim() === ''
      if (!isBlock && !closesInParagraph(line, lines)) break
      line.text = before
      if (isBlock) line.kind = 'comment'
      return { line: line.number }
    }
    visible.push(text.slice(from, start))
    from = end + 3
  }
  line.text = `${visible.join('')}${text.slice(from)}`
  if (line.text.trim() === '') line.kind = 'comment'
  return undefined
}

/** Keeps the search linear; a comment inside a paragraph is a line or two. */
const maxParagraphLines = 20

function closesInParagraph(line: SourceLine, lines: readonly SourceLine[]): boolean {
  const end = Math.min(lines.length, line.number + maxParagraphLines)
  for (let index = line.number; index < end; index++) {
    const text = lines[index]?.text ?? ''
    if (text.trim() === '') return false
    if (text.includes('-->')) return true
  }
  return false
}

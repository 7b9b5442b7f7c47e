import type { Token } from 'marked'
import type { Notice } from '../../model/notice.ts'
import { type LabelLine, readLabelLine } from '../text/readLabelLine.ts'
import type { TimelineTable } from '../timeline/parseTimeline.ts'
import { cutOpenFences } from './cutOpenFences.ts'
import { findHeadings, isSetextHeading } from './findHeadings.ts'
import { inlineReferences } from './inlineReferences.ts'
import { isContentsItem, isContentsList } from './isContentsList.ts'
import { markFencesAndComments } from './markFencesAndComments.ts'
import { markFieldTable, type TableCells } from './markFieldTable.ts'
import { splitSlowParagraphs } from './splitSlowParagraphs.ts'
import { TopLevelLexer } from './topLevelLexer.ts'

/**
 * What a line is to a reader: only 'text' can hold a label, only 'heading' starts a part; a 'frame' is the head of a
 * table of fields.
 */
export type LineKind =
  | 'text'
  | 'heading'
  | 'underline'
  | 'code'
  | 'comment'
  | 'quote'
  | 'table'
  | 'frame'
  | 'rule'
  | 'contents'

/** `number` is 1-based; comments inside the text are blanked. `label` is what the line reads as 'label: value'. */
export type SourceLine = { number: number; text: string; kind: LineKind; label?: LabelLine }

/** `title` is Markdown, as written behind the '#'. */
export type Heading = { line: number; depth: number; title: string }

export type SourceTable = TimelineTable & { line: number }

export type SourceDocument = {
  lines: SourceLine[]
  headings: Heading[]
  tables: SourceTable[]
  notices: Notice[]
}

/**
 * Splits a document into lines that know what they are. The blocks come from marked's block lexer alone (inline work
 * is skipped); top-level blocks join back to the source, which gives the line numbers.
 */
export function readDocument(markdown: string): SourceDocument {
  const source = markdown
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  const lines = source
    .split('\n')
    .map((text, index): SourceLine => ({ number: index + 1, text, kind: 'text' }))
  const notices: Notice[] = []
  const tables: SourceTable[] = []
  let line = 0
  for (const token of tokenizeBlocks(source, notices)) {
    const count = countLineBreaks(token.raw)
    const end = token.raw.endsWith('\n') ? line + count : line + count + 1
    const block = lines.slice(line, end)
    markBlock(token, block)
    if (token.type === 'table' && !markFieldTable(token as TableToken, block)) {
      const table = readTable(token as TableToken, line)
      if (table.rows.length <= maxRows) tables.push(table)
      else
        notices.push({
          kind: 'markdown-unreadable',
          message: 'A table too long to be read for dates.',
          line: table.line,
        })
    }
    line += count
  }
  for (const doubt of markFencesAndComments(lines)) notices.push(doubt)
  inlineReferences(lines)
  const headings = findHeadings(lines, notices)
  for (const each of lines) {
    const label = each.kind === 'text' && !each.label ? readLabelLine(each.text) : undefined
    if (label) each.label = label
  }
  return { lines, headings, tables, notices }
}

type TableToken = Token & TableCells

/** Ten times the rows of the longest real table: reading dates takes a millisecond a row. */
const maxRows = 500

/** Top-level blocks whose `raw` joins back to the source. */
function tokenizeBlocks(source: string, notices: Notice[]): Token[] {
  const tokens: Token[] = []
  let line = 1
  const { parts, notices: doubts } = cutOpenFences(source)
  for (const doubt of doubts) notices.push(doubt)
  for (const { text, isSlow } of parts.flatMap(splitSlowParagraphs)) {
    const blocks = isSlow ? undefined : tryTokenize(text)
    if (!blocks) {
      // Headings and labels can still be read line by line; only tables and indented blocks are not recognised.
      notices.push({
        kind: 'markdown-unreadable',
        message: 'Read line by line, without tables and code blocks.',
        line,
      })
    }
    for (const block of blocks ?? [{ type: 'text', raw: text, text }]) tokens.push(block)
    line += countLineBreaks(text)
  }
  return tokens
}

/** Undefined where marked gives up: deep nesting overflows its stack. */
function tryTokenize(text: string): Token[] | undefined {
  const lexer = new TopLevelLexer()
  try {
    lexer.blockTokens(text, lexer.tokens)
    return lexer.tokens
  } catch {
    return undefined
  }
}

function countLineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function markBlock(token: Token, block: SourceLine[]): void {
  if (token.type === 'code' && token.codeBlockStyle !== 'indented') mark(block, 'code')
  else if (token.type === 'table') mark(block, 'table')
  else if (token.type === 'hr') mark(block, 'rule')
  else if (token.type === 'list' && isContentsList(block)) mark(block.filter(isContentsItem), 'contents')
  else if (token.type === 'heading') {
    const isSetext = !/^ {0,3}#/.test(token.raw)
    if (!isSetext) mark(block, 'heading')
    else markUnderlined(block)
  }
}

/** 'Title' over '---' is a heading; a sentence or 'LFX URL: …' over '---' is a text and a rule. */
function markUnderlined(block: SourceLine[]): void {
  const [title, underline] = [block[0], block.at(-1)]
  if (!title || !underline) return
  if (block.length === 2 && isSetextHeading(title.text, underline.text)) {
    title.kind = 'heading'
    underline.kind = 'underline'
  } else underline.kind = 'rule'
}

function mark(block: SourceLine[], kind: LineKind): void {
  for (const line of block) if (line.text.trim() !== '') line.kind = kind
}

function readTable(token: TableToken, start: number): SourceTable {
  const rows = token.rows.map(row => row.map(cell => cell.text))
  // The header and the line of dashes come first.
  const rowLines = rows.map((_, index) => start + 3 + index)
  return { line: start + 1, header: token.header.map(cell => cell.text), rows, rowLines }
}

import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findFieldLabel, isStandIn } from '../../vocabulary/findFieldLabel.ts'
import type { SourceDocument, SourceLine } from '../document/readDocument.ts'
import { plainText } from '../text/plainText.ts'
import { type LabelLine, readLabelLine } from '../text/readLabelLine.ts'
import { trimMarks } from '../text/trimMarks.ts'
import { findKinds } from './findKinds.ts'
import { splitAtTitles } from './splitAtTitles.ts'
import { unquote } from './unquote.ts'

/** A heading and the lines down to the next heading. The first part has no heading: what stands before all of them. */
export type Part = {
  line: number
  depth: number
  /** Plain text without a final colon. */
  title: string
  titleMarkdown: string
  lines: SourceLine[]
  /** The last line: trailing blank lines belong to the part. */
  endLine: number
  /** The fields of a project whose labels stand under this heading. */
  kinds: Set<FieldKind>
  /** A heading that is itself a label: '##### Expected Outcome'. */
  labelKind: FieldKind | undefined
}

/** Cuts the document at its headings. */
export function readParts({ lines, headings }: SourceDocument): Part[] {
  const preamble = { line: 1, depth: 0, title: '' }
  const starts = [preamble, ...headings]
  const isNumber = findNumbering(headings.map(({ title }) => plainText(title)))
  return starts.flatMap((heading, index): Part[] => {
    const isPreamble = index === 0
    const next = starts[index + 1]
    const endLine = next ? next.line - 1 : lines.length
    const below = lines
      .slice(isPreamble ? 0 : heading.line, endLine)
      .filter(line => line.kind !== 'underline')
    const body = isPreamble ? below : unquote(below)
    const kinds = findKinds(body)
    const answered = kinds.size === 0 ? readAnsweredLabel(heading.title) : undefined
    const titleMarkdown = answered?.label ?? heading.title
    const title = trimMarks(withoutNumber(plainText(titleMarkdown), isNumber), /[\s:*]/)
    const answer: SourceLine[] = answered
      ? [{ number: heading.line, text: answered.value, kind: 'text' }]
      : []
    return splitAtTitles({
      line: heading.line,
      depth: heading.depth,
      title,
      titleMarkdown,
      lines: [...answer, ...body],
      endLine,
      kinds,
      labelKind: title === '' ? undefined : findLabelKind(title),
    })
  })
}

/**
 * '##### Mentors: Jane (@jane)', all in the heading; over fields of its own it would be a project's title, and so is
 * 'Issue: flaky tests'.
 */
function readAnsweredLabel(title: string): LabelLine | undefined {
  const line = readLabelLine(title)
  if (!line?.kind || !line.hasColon || line.value === '' || line.misspelt || isStandIn(line.label))
    return undefined
  if (line.kind === 'upstreamIssues') return /https?:|#\d/i.test(line.value) ? line : undefined
  return line.kind === 'other' ? undefined : line
}

/** '1. ', '2) ', '1.1 ', '3.2.1. '. */
const numberPattern = /^(\d{1,2}(?:\.\d{1,2})*)([.)]?)\s+(?=[\p{L}\p{N}])/u

/** Which numbers count headings: those that have a neighbour or a parent. '2.0 stability' has none. */
function findNumbering(titles: readonly string[]): (number: string) => boolean {
  const numbers = new Set(titles.map(title => numberPattern.exec(title)?.[1]))
  return number => {
    const at = number.lastIndexOf('.')
    const [parent, last] = [number.slice(0, Math.max(at, 0)), Number(number.slice(at + 1))]
    const neighbours = [last - 1, last + 1].map(each => (parent ? `${parent}.${each}` : `${each}`))
    return [parent, ...neighbours].some(each => numbers.has(each))
  }
}

function withoutNumber(title: string, isNumber: (number: string) => boolean): string {
  const [written = '', number = '', stop] = numberPattern.exec(title) ?? []
  const isCounted = number !== '' && (stop || number.includes('.')) && isNumber(number)
  return isCounted ? title.slice(written.length) : title
}

/** A heading 'Overview' may stand over any text. */
function findLabelKind(title: string): FieldKind | undefined {
  const kind = findFieldLabel(title)?.kind
  return kind && isStandIn(title) ? 'other' : kind
}

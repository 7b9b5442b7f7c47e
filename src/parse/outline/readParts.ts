import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findFieldLabel, isStandIn } from '../../vocabulary/findFieldLabel.ts'
import type { SourceDocument, SourceLine } from '../document/readDocument.ts'
import { plainText } from '../text/plainText.ts'
import { findKinds } from './findKinds.ts'
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
  return starts.map((heading, index): Part => {
    const isPreamble = index === 0
    const next = starts[index + 1]
    const endLine = next ? next.line - 1 : lines.length
    const below = lines
      .slice(isPreamble ? 0 : heading.line, endLine)
      .filter(line => line.kind !== 'underline')
    const body = isPreamble ? below : unquote(below)
    const title = plainText(heading.title).replace(/[\s:*]+$/, '')
    return {
      line: heading.line,
      depth: heading.depth,
      title,
      titleMarkdown: heading.title,
      lines: body,
      endLine,
      kinds: findKinds(body),
      labelKind: title === '' ? undefined : findLabelKind(title),
    }
  })
}

/** A heading 'Overview' may stand over any text. */
function findLabelKind(title: string): FieldKind | undefined {
  const kind = findFieldLabel(title)?.kind
  return kind && isStandIn(title) ? 'other' : kind
}

import type { Notice } from '../../model/notice.ts'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findFieldLabel } from '../../vocabulary/findFieldLabel.ts'
import { trimMarks } from '../text/trimMarks.ts'
import type { RawField } from './readFields.ts'

/** Fields of addresses and names: a second label in their line is no prose. */
const terse: ReadonlySet<FieldKind> = new Set<FieldKind>(['upstreamIssues', 'lfxUrl', 'mentors'])
const inlineLabel =
  /(?<=[^\s,;|])[\s,;|]+(?:\*\*|- )?(\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}(?: ?\((?:s|URL)\))?)(?:\*\*)?\s?:(?:\*\*)?(?=\s|$)/gu

/** Spares addresses the closer look. */
const colonBeforeValue = /:(?:\s|\*\*|$)/

/** 'Upstream Issue: https://… LFX URL: https://…' in one line are two fields. */
export function splitInlineLabels(fields: readonly RawField[]): { fields: RawField[]; notices: Notice[] } {
  const notices: Notice[] = []
  const split = fields.flatMap(field => {
    if (!terse.has(field.kind)) return [field]
    const parts: RawField[] = [{ ...field, lines: [] }]
    for (const { text, number } of field.lines) {
      let start = 0
      for (const match of colonBeforeValue.test(text) ? text.matchAll(inlineLabel) : []) {
        const label = findLabelAtEnd(match[1] ?? '')
        const current = parts.at(-1)
        if (!current || !label || label.kind === current.kind || label.kind === 'other') continue
        const from = match.index + match[0].indexOf(label.text)
        current.lines.push({ text: trimMarks(text.slice(start, from), /[\s,;|*-]/), number })
        parts.push({ kind: label.kind, label: label.text, line: number, lines: [] })
        start = match.index + match[0].length
        const message = `“${label.text}” stands inside another field, and was read as one.`
        notices.push({ kind: 'label-nested', message, line: number })
      }
      parts.at(-1)?.lines.push({ text: start === 0 ? text : text.slice(start).trim(), number })
    }
    return parts
  })
  return { fields: split, notices }
}

/** The label that the words end in: 'Doe Upstream Issue' ends in one. */
function findLabelAtEnd(words: string): { kind: FieldKind; text: string } | undefined {
  const all = words.split(' ')
  for (let skip = 0; skip < all.length; skip++) {
    const text = all.slice(skip).join(' ')
    const kind = findFieldLabel(text)?.kind
    if (kind) return { kind, text }
  }
}

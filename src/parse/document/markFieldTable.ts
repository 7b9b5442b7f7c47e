import { findFieldLabel } from '../../vocabulary/findFieldLabel.ts'
import { plainText } from '../text/plainText.ts'
import type { SourceLine } from './readDocument.ts'

/** The cells of a table as marked gives them, inline Markdown untouched. */
export type TableCells = { header: { text: string }[]; rows: { text: string }[][] }

/**
 * A table of two columns that gives the fields of a project, a row each: '| Mentors | Jane (@jane) |'. Its rows become
 * labels, and the answer says whether it is one. The header may be a row, too; else it and the line of dashes frame
 * the fields.
 */
export function markFieldTable({ header, rows }: TableCells, block: readonly SourceLine[]): boolean {
  if (header.length !== 2) return false
  const labels = [header, ...rows].map(([name]) => plainText(name?.text ?? '').replace(/[\s:]+$/, ''))
  const kinds = labels.map(label => findFieldLabel(label)?.kind ?? 'other')
  if (new Set(kinds.filter(kind => kind !== 'other')).size < 2) return false
  for (const [index, [, value]] of [header, ...rows].entries()) {
    const line = block[index === 0 ? 0 : index + 1]
    const [label, kind] = [labels[index], kinds[index]]
    if (!line || !label || !kind) continue
    if (index === 0 && kind === 'other') line.kind = 'frame'
    else {
      line.kind = 'text'
      const text = (value?.text ?? '').replace(/\s*<br\s*\/?>\s*/gi, '\n')
      line.label = { indent: 0, hasBullet: true, isBold: false, hasColon: true, label, value: text, kind }
    }
  }
  for (const line of block.slice(0, 2)) if (line.kind === 'table') line.kind = 'frame'
  return true
}

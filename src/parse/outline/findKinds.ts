import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { isStandIn } from '../../vocabulary/findFieldLabel.ts'
import type { SourceLine } from '../document/readDocument.ts'
import type { LabelLine } from '../text/readLabelLine.ts'
import { splitBullet } from '../text/splitBullet.ts'

/** A bullet is inside another one when it stands further in than this. */
const outerIndent = 3

/**
 * Labels at the outer level of a part; a bullet inside a bullet doesn't make a project, nor does a single 'Overview: …'.
 */
export function findKinds(lines: readonly SourceLine[]): Set<FieldKind> {
  const labels: LabelLine[] = []
  for (const { label } of lines) if (label?.kind && label.kind !== 'other') labels.push(label)
  const outer = labels.filter(({ indent }) => indent <= outerIndent)
  if (outer.length > 0 || labels.length === 0) return kindsOf(outer)
  // All bullets may be indented like code. A pattern to copy is, too, but its fields are empty.
  const least = findLeastIndent(lines)
  const indented = labels.filter(({ indent }) => indent <= least + outerIndent)
  return kindsOf(indented.filter(({ value }) => value !== '').length >= 2 ? indented : [])
}

function kindsOf(labels: readonly LabelLine[]): Set<FieldKind> {
  const kinds = new Set<FieldKind>()
  const standIns = new Set<FieldKind>()
  for (const { kind, label } of labels) if (kind) (isStandIn(label) ? standIns : kinds).add(kind)
  return kinds.size > 0 || standIns.size > 1 ? new Set([...kinds, ...standIns]) : kinds
}

function findLeastIndent(lines: readonly SourceLine[]): number {
  let least = Infinity
  for (const { kind, text } of lines) {
    if (kind !== 'text') continue
    const { indent, hasBullet } = splitBullet(text)
    if (hasBullet) least = Math.min(least, indent)
  }
  return least
}

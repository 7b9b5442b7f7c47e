import type { Notice } from '../../model/notice.ts'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findFieldLabel, isStandIn } from '../../vocabulary/findFieldLabel.ts'
import type { LineKind, SourceLine } from '../document/readDocument.ts'
import { plainText } from '../text/plainText.ts'
import type { LabelLine } from '../text/readLabelLine.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { trimMarks } from '../text/trimMarks.ts'

/** A label and the lines that belong to it; the first line is what follows the label. */
export type RawField = {
  kind: FieldKind
  label: string
  line: number
  lines: { text: string; number: number }[]
}

export type ProjectFields = { summary: RawField['lines']; fields: RawField[]; notices: Notice[] }

/**
 * Cuts the lines of a project at its labels. A label stands at the field level: a bullet as far left as the first
 * known label, or a line without a bullet. Everything else, deeper bullets above all ('Kubernetes: basics', 'Measure
 * Coverage: …'), is the value of the label before it.
 */
export function readFields(lines: readonly SourceLine[]): ProjectFields {
  const labels = lines.map(line => line.label)
  const level = findFieldLevel(labels)
  const summary: RawField['lines'] = []
  const fields: RawField[] = []
  const notices: Notice[] = []
  let current: RawField | undefined
  /** The first line of the current field that is not empty. */
  let answer: RawField['lines'][number] | undefined
  const nested = findNestedFields(labels, level)
  const headingDepth = findHeadingDepth(lines)
  for (const [index, line] of lines.entries()) {
    const heading = line.kind === 'heading' ? readLabelHeading(line.text, headingDepth) : undefined
    const label = labels[index]
    if (heading) {
      current = { ...heading, line: line.number, lines: [{ text: '', number: line.number }] }
      answer = undefined
      fields.push(current)
    } else if (label && isField(label, level, nested, current && { field: current, answer })) {
      dropEcho(current?.lines ?? summary, label)
      current = {
        kind: label.kind ?? 'other',
        label: label.label,
        line: line.number,
        lines: label.value.split('\n').map(text => ({ text, number: line.number })),
      }
      answer = current.lines.find(isWritten)
      fields.push(current)
      notices.push(...doubtsOf(label, line.number, level))
    } else if (!unread.has(line.kind)) {
      const own = { text: line.text, number: line.number }
      ;(current ? current.lines : summary).push(own)
      if (current && !answer && isWritten(own)) answer = own
    }
  }
  return { summary, fields: settleStandIns(fields), notices }
}

const unread: ReadonlySet<LineKind> = new Set<LineKind>(['rule', 'comment', 'frame'])

/** 'Summary' is the description where there is no 'Description'; beside one, it is a field of its own. */
function settleStandIns(fields: readonly RawField[]): RawField[] {
  const standIns = new Set(fields.filter(({ label }) => isStandIn(label)))
  if (standIns.size === 0) return [...fields]
  const kinds = new Set(fields.filter(field => !standIns.has(field)).map(({ kind }) => kind))
  return fields.map(field =>
    standIns.has(field) && kinds.has(field.kind) ? { ...field, kind: 'other' } : field,
  )
}

/** The column of the fields' bullets: the leftmost known label. */
function findFieldLevel(labels: readonly (LabelLine | undefined)[]): number {
  let level = Infinity
  for (const label of labels) if (label?.kind && label.kind !== 'other') level = Math.min(level, label.indent)
  return level === Infinity ? 0 : level
}

function isField(
  label: LabelLine,
  level: number,
  nested: ReadonlySet<LabelLine>,
  current: AnsweredField | undefined,
): boolean {
  if (nested.has(label)) return true
  if (label.indent > level + 1) return false
  if (label.kind && label.kind !== 'other') {
    // 'Recommended:' and 'Size' are labels only where a field may start, not somewhere in wrapped prose.
    return label.hasBullet || label.isBold || label.hasColon || isWholeLabel(label)
  }
  if (!label.hasBullet && !label.isBold) return false
  if (label.kind === 'other') return true
  if (!label.hasColon) return false
  // "- Expected Outcome:" may be answered by bullets at its own level; then 'Docs: …' among them is one more answer.
  return current !== undefined && !isAnsweredByBullets(current) && label.label.split(' ').length <= 6
}

/** 'Expected Behavior' on a line of its own, right above '- Expected Behavior: …', is the label written twice. */
function dropEcho(before: RawField['lines'], { label }: LabelLine): void {
  const last = before.findLastIndex(({ text }) => text.trim() !== '')
  const echo = before[last]?.text.trim() ?? ''
  if (echo.length > label.length + longestMarks) return
  if (
    plainText(echo)
      .replace(/[\s:]+$/, '')
      .toLowerCase() === label.toLowerCase()
  )
    before.splice(last, 1)
}

/** '**…:**' */
const longestMarks = 5

function isWholeLabel(label: LabelLine): boolean {
  return label.value === ''
}

type AnsweredField = { field: RawField; answer: RawField['lines'][number] | undefined }

function isAnsweredByBullets({ field, answer }: AnsweredField): boolean {
  if (!answer) return true
  if (answer === field.lines[0]) return false
  const { hasBullet, indent } = splitBullet(answer.text)
  return hasBullet && indent <= 1
}

function isWritten({ text }: { text: string }): boolean {
  return text.trim() !== ''
}

/**
 * Fields that slipped one level down: a known label further in, where the project has no such field at its own level,
 * and the labels beside it. 'Mentor: …' below 'Mentors' and labels of prose ('Issue: …' in the description of a
 * project that has an issue) stay what they are.
 */
function findNestedFields(labels: readonly (LabelLine | undefined)[], level: number): Set<LabelLine> {
  const outer = new Set<FieldKind>()
  for (const label of labels) if (label?.kind && label.indent <= level + 1) outer.add(label.kind)
  const nested = new Set<LabelLine>()
  let run: LabelLine[] = []
  const endRun = (): void => {
    if (run.some(({ kind }) => kind && !outer.has(kind))) for (const label of run) nested.add(label)
    run = []
  }
  for (const label of labels) {
    if (!label?.kind) continue
    if (label.indent <= level + 1) endRun()
    else if (label.hasColon && !label.misspelt && promotable.has(label.kind)) run.push(label)
  }
  endRun()
  return nested
}

const promotable: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'expectedOutcome',
  'recommendedSkills',
  'mentors',
  'upstreamIssues',
  'lfxUrl',
])

/** How deep the headings stand that are labels: '##### Mentors'. Where there are none, headings are text. */
function findHeadingDepth(lines: readonly SourceLine[]): number {
  let depth = 0
  for (const { kind, text } of lines) {
    if (kind !== 'heading') continue
    const heading = readHeading(text)
    if (heading.kind !== 'other' && (depth === 0 || heading.depth < depth)) depth = heading.depth
  }
  return depth
}

/** A known label, or any heading at the depth of the known ones: '##### Additional information' ends the mentors. */
function readLabelHeading(text: string, labelDepth: number): { kind: FieldKind; label: string } | undefined {
  const { kind, label, depth } = readHeading(text)
  return kind !== 'other' || depth <= labelDepth ? { kind, label } : undefined
}

function readHeading(text: string): { kind: FieldKind; label: string; depth: number } {
  const marks = /^\s*(#*)\s*/.exec(text)
  const title = trimMarks(plainText(text.slice(marks?.[0].length)), /[\s:*]/)
  return { kind: findFieldLabel(title)?.kind ?? 'other', label: title, depth: marks?.[1]?.length ?? 0 }
}

function doubtsOf(label: LabelLine, line: number, level: number): Notice[] {
  const notices: Notice[] = []
  if (label.misspelt) {
    notices.push({
      kind: 'label-misspelt',
      message: `“${label.label}” was read as “${label.misspelt}”.`,
      line,
    })
  }
  if (label.indent > level + 1) {
    notices.push({
      kind: 'label-nested',
      message: `“${label.label}” stands inside another field, and was read as one.`,
      line,
    })
  }
  return notices
}

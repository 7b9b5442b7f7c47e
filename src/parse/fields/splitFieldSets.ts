import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import type { ProjectFields, RawField } from './readFields.ts'

/** `line` is where the set begins: undefined for the first, which begins at the project's heading. */
export type FieldSet = Omit<ProjectFields, 'notices'> & { line?: number }

const proofs: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'recommendedSkills',
  'mentors',
  'upstreamIssues',
  'lfxUrl',
])

/**
 * Two projects under one heading: every field comes again. The second one has lost its heading, or both are ideas in
 * one list ('* Port gRPC to BSD', '* Required skills: …', '* Likely mentors: …', and so on). A single field that
 * comes twice is only a repetition.
 */
export function splitFieldSets({ summary, fields }: Omit<ProjectFields, 'notices'>): FieldSet[] {
  const proofsAfter = countProofsAfter(fields)
  const sets: FieldSet[] = []
  let current: FieldSet = { summary, fields: [] }
  let seen = new Set<FieldKind>()
  for (const [index, field] of fields.entries()) {
    const isRepeated = startsSet.has(field.kind) && seen.has(field.kind)
    const areFull = isRepeated && countProofs(seen) >= 2 && (proofsAfter[index] ?? 0) >= 2
    const start = areFull ? takeStart(field, current.fields) : undefined
    if (start) {
      sets.push(current)
      current = { ...start, fields: [] }
      seen = new Set()
    }
    current.fields.push(field)
    seen.add(field.kind)
  }
  return [...sets, current]
}

const startsSet: ReadonlySet<FieldKind> = new Set<FieldKind>(['description', 'recommendedSkills'])

function countProofs(kinds: ReadonlySet<FieldKind>): number {
  let count = 0
  for (const kind of proofs) if (kinds.has(kind)) count++
  return count
}

/** For each field, how many kinds of proof come from it on. */
function countProofsAfter(fields: readonly RawField[]): number[] {
  const counts: number[] = []
  const kinds = new Set<FieldKind>()
  for (let index = fields.length - 1; index >= 0; index--) {
    const kind = fields[index]?.kind
    if (kind) kinds.add(kind)
    counts[index] = countProofs(kinds)
  }
  return counts
}

/** Where the next set begins: at its description, or with the text behind the last blank line of the field before. */
function takeStart(field: RawField, before: readonly RawField[]): Omit<FieldSet, 'fields'> | undefined {
  if (field.kind === 'description') return { line: field.line, summary: [] }
  const last = before.at(-1)
  const blank = last?.lines.findLastIndex(({ text }) => text.trim() === '') ?? -1
  const summary = blank > 0 ? (last?.lines.splice(blank).slice(1) ?? []) : []
  const [first] = summary
  return first && { line: first.number, summary }
}

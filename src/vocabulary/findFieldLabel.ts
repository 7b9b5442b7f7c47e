import { editDistance } from './editDistance.ts'
import { type FieldKind, fieldLabels, standInLabels } from './fieldLabels.ts'
import { labelWords } from './labelWords.ts'

/** `misspelt` is the label that was meant, where it is a letter or two off. */
export type LabelMatch = { kind: FieldKind; misspelt?: string }

/**
 * The field that a label names: 'Upstream Issue (URL)' and 'upstreamIssue' are 'Upstream Issue', 'Skills/Technologies'
 * is made of its words.
 */
export function findFieldLabel(label: string): LabelMatch | undefined {
  const known = kindByKey.get(label)
  if (known) return { kind: known }
  if (!startsLikeLabel(label)) return undefined
  const kind = kindByKey.get(labelKey(label)) ?? findKindByWords(label)
  return kind && { kind }
}

/** Whether a label gives way to another one of its kind. */
export function isStandIn(label: string): boolean {
  return standInStarts.has(label.slice(0, 3).toLowerCase()) && standInKeys.has(labelKey(label))
}

function findKindByWords(label: string): FieldKind | undefined {
  if (label.length > maxMisspeltLength) return undefined
  const words = withoutBrackets(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'and' && word !== 'or')
  if (words.length < 2) return undefined
  return grammar.find(
    ({ heads, all }) => words.some(word => heads.has(word)) && words.every(word => all.has(word)),
  )?.kind
}

/**
 * The field whose label is a typing error away: 'Metor(s)', 'Upstraeam Issue', 'Descrption'. Short words ('Tissue',
 * 'Mentee') and other first letters ('Prescription') are too near to real words to be taken for a slip.
 */
export function findMisspeltLabel(label: string): LabelMatch | undefined {
  const candidates = longLabels.get((label[0] ?? '').toLowerCase())
  if (!candidates || label.length > maxMisspeltLength) return undefined
  const key = labelKey(label)
  if (key.length < 5) return undefined
  const allowed = key.length < 8 ? 1 : 2
  for (const { key: known, kind, label: meant } of candidates) {
    if (editDistance(key, known, allowed) <= allowed) return { kind, misspelt: meant }
  }
}

/** Whether a text begins with the first letters of some label: spares prose the closer look. */
export function startsLikeLabel(text: string): boolean {
  let start = 0
  while (start < 4 && /[*_[\s]/.test(text[start] ?? '')) start++
  return labelStarts.has(text.slice(start, start + 3).toLowerCase())
}

const maxMisspeltLength = 40

/** Letters and digits of the label without what stands in brackets. */
function labelKey(label: string): string {
  return withoutBrackets(label).replace(/[^\p{L}\p{N}]/gu, '')
}

/** In small letters, without '(s)', '(URL)', '(optional)'. */
function withoutBrackets(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)?/g, '')
}

const standInKeys = new Set(standInLabels.map(labelKey))
const standInStarts = new Set(standInLabels.map(label => label.slice(0, 3).toLowerCase()))

const kindByKey = new Map<string, FieldKind>()
const labelStarts = new Set<string>()
const longLabels = new Map<string, { key: string; kind: FieldKind; label: string }[]>()
for (const [kind, labels] of Object.entries(fieldLabels) as [FieldKind, string[]][]) {
  for (const label of labels) {
    const key = labelKey(label)
    kindByKey.set(key, kind)
    kindByKey.set(label, kind)
    labelStarts.add(label.slice(0, 3).toLowerCase())
    if (kind === 'other' || key.length < 6) continue
    const initial = key[0] ?? ''
    longLabels.set(initial, [...(longLabels.get(initial) ?? []), { key, kind, label }])
  }
}

const grammar = labelWords.map(({ kind, before, heads, behind }) => {
  for (const word of `${before} ${heads}`.split(' ')) labelStarts.add(word.slice(0, 3))
  return { kind, heads: new Set(heads.split(' ')), all: new Set(`${before} ${heads} ${behind}`.split(' ')) }
})

import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findFieldLabel, findMisspeltLabel, startsLikeLabel } from '../../vocabulary/findFieldLabel.ts'
import { joinSpaces } from './joinSpaces.ts'
import { splitBullet } from './splitBullet.ts'

/** A line that reads as 'label: value', before anything is known about where it stands. */
export type LabelLine = {
  /** Columns before the bullet or the text. */
  indent: number
  hasBullet: boolean
  isBold: boolean
  hasColon: boolean
  /** As written, without emphasis. */
  label: string
  /** What follows on the same line. */
  value: string
  /** Undefined for a label outside the vocabulary. */
  kind: FieldKind | undefined
  /** The label that was meant, where this one is a slip of it. */
  misspelt?: string
}

const maxLabelLength = 70
const maxLabelWords = 7
/** Of 'LFX' and 'Size' where they are all of the line. */
const minBareLength = 3
const maxBareLength = 45

/**
 * Reads `- Description: …`, `- **Description**: …`, `**Description:** …`, `Recommended Skills:** Go`, `- Mentors`,
 * `Upstream Issue (URL):https…`, `- LFX URL https://…`, `- Mentor(s) - Jane` and `- [LFX URL](https://…)`.
 * Not `- https://…`, not a sentence with a colon somewhere in it.
 */
export function readLabelLine(text: string): LabelLine | undefined {
  if (!/\S/.test(text)) return undefined
  const { indent, hasBullet, rest: written } = splitBullet(text)
  const rest = written.replace(leadingPictures, '')
  const isBold = /^(?:\*\*|__)/.test(rest)
  const atColon = splitAtColon(rest)
  if (atColon) {
    const { label, value } = atColon
    const match = findFieldLabel(label) ?? findMisspeltLabel(label)
    const line: LabelLine = { indent, hasBullet, isBold, hasColon: true, label, value, kind: match?.kind }
    if (match?.misspelt) line.misspelt = match.misspelt
    return line
  }
  const bare = splitWithoutColon(rest)
  return bare && { indent, hasBullet, isBold, hasColon: false, ...bare }
}

/** '📝 **Description**: …', ':memo: Description: …' */
const leadingPictures = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s|:[a-z][\w+-]*:)+/u

function splitAtColon(text: string): { label: string; value: string } | undefined {
  const at = text.search(/[:：]/)
  if (at < 1 || at > maxLabelLength || text.startsWith('://', at)) return undefined
  const before = text.slice(0, at)
  if (/[[\]<>]|https?$/i.test(before) || (before.includes('`') && !codedLabel.test(before))) return undefined
  const label = cleanLabel(before)
  if (!/^\p{L}/u.test(label) || label.split(/\s+/).length > maxLabelWords) return undefined
  // '**Label:** value', '**Label:**value' and 'Label:** value' leave their closing asterisks right behind the colon.
  const isOpen = before.split('**').length % 2 === 0
  const value = text.slice(at + 1).replace(isOpen ? /^\*{2,3}/ : /^(?:\*{1,3}|_{1,3})(?=\s|$|\[)/, '')
  return { label, value: value.trim() }
}

/** '`Upstream Issue`' and '`Mentor(s)`' are labels; a single word as code may be a key of the YAML file. */
const codedLabel = /^\**`[^`]*\p{L}[ (]\p{L}?[^`]*`\**$/u

type BareLabel = { label: string; value: string; kind: FieldKind; misspelt?: string }

function splitWithoutColon(text: string): BareLabel | undefined {
  const trimmed = text.trim()
  return (
    readWholeLabel(trimmed) ??
    (startsLikeLabel(trimmed) ? (readLinkedLabel(trimmed) ?? readLeadingLabel(trimmed)) : undefined)
  )
}

/** The whole line is a label: 'Recommended Skills', '**Mentor(s)**', 'Mentors -'. */
function readWholeLabel(text: string): BareLabel | undefined {
  if (
    text.length < minBareLength ||
    text.length > maxBareLength ||
    !/^[*_]*\p{L}/u.test(text) ||
    /[@,;.!?]/.test(text)
  )
    return undefined
  const label = cleanLabel(text.replace(/[\s\-–—]+$/, ''))
  // 'Mentor(s) - Jane' is no slip of 'Mentor name'.
  const mayBeSlip = label.length >= 8 && !/\s[-–—=]\s/.test(label)
  const match = findFieldLabel(label) ?? (mayBeSlip ? findMisspeltLabel(label) : undefined)
  return match && { label, value: '', ...match }
}

/** '[LFX URL](https://…)'. */
function readLinkedLabel(text: string): BareLabel | undefined {
  const [, label = '', value = ''] = /^\[([^\]]{1,60})\]\((\S+)\)\s*$/.exec(text) ?? []
  const kind = findFieldLabel(label)?.kind
  return kind && { label: cleanLabel(label), value, kind }
}

/** A known label, then a dash or at once an address: '**Mentors** Jane (@jane)', 'LFX URL https://…', 'Mentor - Jane'. */
function readLeadingLabel(text: string): BareLabel | undefined {
  const [, label = '', value = ''] =
    /^(?:\*\*|__)([^*_]{3,60})(?:\*\*|__)\s+(?:[-–—=]\s+)?(\S.*)$/.exec(text) ??
    /^([\p{L}()/ ]{3,60}?)\s+(?:[-–—=]\s+)(\S.*)$/u.exec(text) ??
    /^([\p{L}()/ ]{3,60}?)\s+(<?https?:\/\/.*)$/iu.exec(text) ??
    []
  const kind = findFieldLabel(label)?.kind
  return kind && { label: cleanLabel(label), value, kind }
}

function cleanLabel(text: string): string {
  const bare = text
    .replace(/\*+|__+|`/g, '')
    .replace(/^_|_$/g, '')
    .replace(leadingPictures, '')
  return joinSpaces(bare).trim()
}

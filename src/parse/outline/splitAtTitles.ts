import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { findCncfProject } from '../../vocabulary/findCncfProject.ts'
import { titleLabels } from '../../vocabulary/headingWords.ts'
import type { SourceLine } from '../document/readDocument.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { trimMarks } from '../text/trimMarks.ts'
import { findKinds } from './findKinds.ts'
import type { Part } from './readParts.ts'

/** A line that stands over fields as a heading would: its place among the lines of the part, and its Markdown. */
type Title = { at: number; title: string }

/**
 * Projects whose titles are no headings: '**Title**', '- Title: …' or a bullet, with the fields right below. They are
 * titles where the heading above names a CNCF project, or where fields come again under the next one; else a bold line
 * is part of the text.
 */
export function splitAtTitles(part: Part): Part[] {
  const titles = findTitles(part.lines)
  if (titles.length === 0 || part.depth === 0) return [part]
  const cut = [{ at: part.lines.length }, ...titles.toReversed()]
  const inner = titles.map(({ at, title }, index): Part => {
    const end = cut[titles.length - index - 1]?.at ?? part.lines.length
    const lines = part.lines.slice(at + 1, end)
    return {
      line: part.lines[at]?.number ?? part.line,
      depth: part.depth + 1,
      title: trimMarks(plainText(title), /[\s:]/),
      titleMarkdown: title,
      lines,
      endLine: (part.lines[end]?.number ?? part.endLine + 1) - 1,
      kinds: findKinds(lines),
      labelKind: undefined,
    }
  })
  if (!findCncfProject(part.title) && !doFieldsRepeat(inner)) return [part]
  const [first] = titles
  const lines = part.lines.slice(0, first?.at)
  const endLine = (inner[0] ?? part).line - 1
  return [{ ...part, lines, endLine, kinds: findKinds(lines) }, ...inner]
}

function doFieldsRepeat(parts: readonly Part[]): boolean {
  const seen = new Set<FieldKind>()
  for (const { kinds } of parts) {
    if (kinds.size < 2) return false
    for (const kind of kinds) {
      if (seen.has(kind)) return true
      seen.add(kind)
    }
  }
  return false
}

function findTitles(lines: readonly SourceLine[]): Title[] {
  const titles: Title[] = []
  let previous: number | undefined
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') continue
    const at = previous
    previous = index
    const { label } = line
    if (at === undefined || !label?.kind || label.kind === 'other') continue
    const title = readTitle(lines[at], label.indent)
    if (title !== undefined) titles.push({ at, title })
  }
  return titles
}

/** The title that a line gives to the fields below it. A plain bullet is one only over fields further in. */
function readTitle(line: SourceLine | undefined, fieldIndent: number): string | undefined {
  if (line?.kind !== 'text' || line.text.length > maxTitleLength) return undefined
  const { label } = line
  if (label?.value && titleLabels.includes(label.label.toLowerCase())) return label.value
  if (label?.kind) return undefined
  const { rest, hasBullet, indent } = splitBullet(line.text)
  const summary = foldedTitle.exec(rest)?.[1]
  if (summary !== undefined) return invitation.test(summary) ? undefined : summary
  const bold = /^(?:\*\*|__)(\S.*?)(?:\*\*|__):?\s*$/.exec(rest)?.[1]
  if (bold !== undefined) return bold
  return hasBullet && indent < fieldIndent && !/[.:;,]\s*$/.test(rest) ? rest : undefined
}

const maxTitleLength = 200

/** 'Click to expand', 'Project details' */
const invitation =
  /^(?:click\b.*|(?:expand|show|see|view|read|open)(?: (?:more|details|all|me|here))*|(?:project |more |further )?(?:details?|info(?:rmation)?)|more)\W*$/i

/** '<summary>Title</summary>' */
const foldedTitle =
  /^(?:<details[^<>]*>\s*)?<summary>\s*([^<>]*(?:<\/?(?:b|strong|em|i)>[^<>]*){0,4})<\/summary>\s*$/i

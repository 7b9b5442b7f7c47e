import type { Notice } from '../../model/notice.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { trimMarks } from '../text/trimMarks.ts'
import type { PlacedProject } from './placeParts.ts'
import type { Part } from './readParts.ts'

/** The introductions as parts of their own, with what is to be said about them. */
export type CutIntroductions = { introductions: Part[]; notices: Notice[] }

/**
 * A line such as 'Alertmanager ideas:' at the end of a project introduces the projects after it. It is taken out of
 * the project, whose last field would swallow it.
 */
export function cutIntroductions(projects: readonly PlacedProject[]): CutIntroductions {
  const cut: CutIntroductions = { introductions: [], notices: [] }
  for (const { parts } of projects) {
    const last = parts.at(-1)
    const index = last?.lines.findLastIndex(({ text }) => text.trim() !== '') ?? -1
    const line = last?.lines[index]
    if (!last || !line || line.kind !== 'text' || !isIntroduction(line.text, last.lines[index - 1]?.text))
      continue
    const title = trimMarks(plainText(line.text), /[\s:]/)
    cut.introductions.push({
      line: line.number,
      depth: 0,
      title,
      titleMarkdown: title,
      lines: last.lines.splice(index),
      endLine: last.endLine,
      kinds: new Set(),
      labelKind: undefined,
    })
    last.endLine = line.number - 1
    cut.notices.push({
      kind: 'text-unplaced',
      message: `“${title}” belongs to no project.`,
      line: line.number,
    })
  }
  return cut
}

/** A short line without a bullet, on its own, that ends in a colon. */
function isIntroduction(text: string, before: string | undefined): boolean {
  if (before === undefined || before.trim() !== '') return false
  const { hasBullet, indent, rest } = splitBullet(text)
  return !hasBullet && indent === 0 && /\p{L}[*_]*:[*_]*\s*$/u.test(rest) && rest.split(/\s+/).length <= 8
}

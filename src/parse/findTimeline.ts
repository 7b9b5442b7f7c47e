import type { Notice } from '../model/notice.ts'
import type { Milestone } from '../model/term.ts'
import { canonicalMilestone } from '../vocabulary/canonicalMilestone.ts'
import { timelineHeading } from '../vocabulary/headingWords.ts'
import type { SourceDocument, SourceLine, SourceTable } from './document/readDocument.ts'
import type { Part } from './outline/readParts.ts'
import { splitBullet } from './text/splitBullet.ts'
import { withUniqueKeys } from './timeline/milestoneKey.ts'
import { parseTimelineBullet, parseTimelineTable } from './timeline/parseTimeline.ts'

/** `usedLines` are the lines that became milestones. */
export type FoundTimeline = { timeline: Milestone[]; usedLines: Set<number>; notices: Notice[] }

/** `lettersLeft` may still be read for dates. */
type Search = FoundTimeline & { lettersLeft: number; isCutShort: boolean }

/** Ten times what the longest real timeline has: reading dates takes a millisecond a line. */
const maxMilestones = 500
const maxLetters = 50_000
/** What a short line costs. */
const leastLetters = 10

/**
 * The milestones of a term: a table with a column of dates, and the dated lines under a heading that announces dates
 * ('Timeline', 'Important dates') or behind a sentence that does ('Key GSoC 2026 dates:'). Where nothing announces
 * them, a list above the projects that names milestones and gives their dates.
 */
export function findTimeline(
  document: SourceDocument,
  parts: readonly Part[],
  year: number | undefined,
  firstProjectLine: number,
): FoundTimeline {
  const found: Search = {
    timeline: [],
    usedLines: new Set(),
    notices: [],
    lettersLeft: maxLetters,
    isCutShort: false,
  }
  let nextTable = 0
  let timelineDepth = Infinity
  for (const part of parts) {
    const announcesDates = timelineHeading.test(part.title)
    if (announcesDates) timelineDepth = part.depth
    else if (part.depth <= timelineDepth) timelineDepth = Infinity
    const isTimeline = announcesDates || (part.depth > timelineDepth && readDatedHeading(part, year, found))
    for (; (document.tables[nextTable]?.line ?? Infinity) <= part.endLine; nextTable++) {
      const table = document.tables[nextTable]
      if (table && table.line >= part.line && (isTimeline || hasDateColumn(table)))
        readTable(table, year, found)
    }
    readDatedLines(part, isTimeline, year, found)
  }
  if (found.timeline.length === 0) {
    const above = parts.filter(({ line }) => line < firstProjectLine)
    readMilestoneLists(
      above.flatMap(({ lines }) => lines),
      year,
      found,
    )
  }
  found.timeline = withUniqueKeys(found.timeline.toSorted((a, b) => a.line - b.line))
  const announced = parts.find(({ title }) => timelineHeading.test(title))
  if (announced && found.timeline.length === 0) {
    const message = `No date was found under “${announced.title}”.`
    found.notices.push({ kind: 'timeline-missing', message, line: announced.line })
  }
  return { timeline: found.timeline, usedLines: found.usedLines, notices: found.notices }
}

/** Its rows are used where they became milestones, or are told of; all others are text. */
function readTable(table: SourceTable, year: number | undefined, found: Search): void {
  const letters = table.rows.flat().reduce((sum, cell) => sum + cell.length, 0)
  if (!maySearch(found, letters, table.rows.length, table.line)) return
  const { milestones, notices } = parseTimelineTable(table, year)
  for (const milestone of milestones) found.timeline.push(milestone)
  for (const notice of notices) found.notices.push(notice)
  if (milestones.length > 0) for (const head of [table.line, table.line + 1]) found.usedLines.add(head)
  for (const { line } of [...milestones, ...notices]) found.usedLines.add(line)
}

/** Whether a text is still read for dates; the first that is not is told of. */
function maySearch(found: Search, letters: number, rows: number, line: number): boolean {
  if (found.isCutShort) return false
  found.lettersLeft -= Math.max(letters, rows * leastLetters)
  if (found.lettersLeft >= 0 && found.timeline.length + rows <= maxMilestones) return true
  found.isCutShort = true
  const message = 'So many dates stand before this line that no more were read.'
  found.notices.push({ kind: 'markdown-unreadable', message, line })
  return false
}

function hasDateColumn({ header }: SourceTable): boolean {
  return header.slice(1).some(cell => /\b(?:dates?|when|deadlines?|time|timeline|period)\b/i.test(cell))
}

/** '#### Term 3: September 5th - November 30th' below '### Timeline' is a row, and heads a part of the timeline. */
function readDatedHeading(part: Part, year: number | undefined, found: Search): boolean {
  if (!maySearch(found, part.titleMarkdown.length, 1, part.line)) return false
  const { milestone, notices } = parseTimelineBullet(part.titleMarkdown, part.line, year)
  if (!milestone) return false
  found.timeline.push(milestone)
  found.notices.push(...notices)
  found.usedLines.add(part.line)
  return true
}

function readDatedLines(part: Part, isTimeline: boolean, year: number | undefined, found: Search): void {
  let isAnnounced = isTimeline
  for (const { kind, text, number } of part.lines) {
    if (kind !== 'text' || !/\S/.test(text)) continue
    const { hasBullet, rest } = splitBullet(text)
    if (!hasBullet && !isTimeline) {
      if (rest.includes(':') && /\b(?:dates|timeline|schedule)\b.{0,40}:\W*$/i.test(rest)) isAnnounced = true
      else if (!/^\s/.test(text)) isAnnounced = false
    }
    if (!isAnnounced) continue
    if (!maySearch(found, rest.length, 1, number)) return
    const { milestone, notices } = parseTimelineBullet(rest, number, year)
    found.notices.push(...notices)
    if (!milestone) continue
    found.timeline.push(milestone)
    found.usedLines.add(number)
  }
}

/** Lists in which at least two items name a milestone of a term and give a date. */
function readMilestoneLists(lines: readonly SourceLine[], year: number | undefined, found: Search): void {
  let list: { milestone: Milestone; notices: Notice[] }[] = []
  const endList = (): void => {
    const named = list.filter(({ milestone }) => canonicalMilestone(milestone.key) !== undefined)
    for (const { milestone, notices } of named.length >= 2 ? list : []) {
      found.timeline.push(milestone)
      found.notices.push(...notices)
      found.usedLines.add(milestone.line)
    }
    list = []
  }
  for (const { kind, text, number } of lines) {
    const { hasBullet, indent, rest } = splitBullet(text)
    if (!hasBullet && indent === 0 && rest !== '') endList()
    if (kind !== 'text' || !hasBullet || !/\d/.test(rest)) continue
    if (list.length >= maxMilestones || !maySearch(found, rest.length, 1, number)) continue
    const { milestone, notices } = parseTimelineBullet(rest, number, year)
    if (milestone) list.push({ milestone, notices })
  }
  endList()
}

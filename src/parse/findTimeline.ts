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

/** Ten times what the longest real timeline has: reading dates takes a millisecond a line. */
const maxMilestones = 500

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
  const found: FoundTimeline = { timeline: [], usedLines: new Set(), notices: [] }
  let timelineDepth = Infinity
  for (const part of parts) {
    const announcesDates = timelineHeading.test(part.title)
    if (announcesDates) timelineDepth = part.depth
    else if (part.depth <= timelineDepth) timelineDepth = Infinity
    const isTimeline = announcesDates || (part.depth > timelineDepth && readDatedHeading(part, year, found))
    for (const table of document.tables) {
      if (table.line < part.line || table.line > part.endLine || !(isTimeline || hasDateColumn(table)))
        continue
      const { milestones, notices } = parseTimelineTable(table, year)
      for (const milestone of milestones) found.timeline.push(milestone)
      for (const notice of notices) found.notices.push(notice)
      if (milestones.length > 0)
        for (let line = table.line; line < table.line + 2; line++) found.usedLines.add(line)
      for (const line of table.rowLines) found.usedLines.add(line)
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
  return found
}

function hasDateColumn({ header }: SourceTable): boolean {
  return (
    header.length >= 2 &&
    header.slice(1).some(cell => /\b(?:dates?|when|deadlines?|time|timeline|period)\b/i.test(cell))
  )
}

/** '#### Term 3: September 5th - November 30th' below '### Timeline' is a row, and heads a part of the timeline. */
function readDatedHeading(part: Part, year: number | undefined, found: FoundTimeline): boolean {
  const { milestone, notices } = parseTimelineBullet(part.titleMarkdown, part.line, year)
  if (!milestone) return false
  found.timeline.push(milestone)
  found.notices.push(...notices)
  found.usedLines.add(part.line)
  return true
}

function readDatedLines(
  part: Part,
  isTimeline: boolean,
  year: number | undefined,
  found: FoundTimeline,
): void {
  let isAnnounced = isTimeline
  for (const { kind, text, number } of part.lines) {
    if (kind !== 'text') continue
    const { hasBullet, rest } = splitBullet(text)
    if (!hasBullet && !isTimeline) {
      if (/\b(?:dates|timeline|schedule)\b.{0,40}:\W*$/i.test(rest)) isAnnounced = true
      else if (rest !== '' && !/^\s/.test(text)) isAnnounced = false
    }
    if (!isAnnounced || rest === '') continue
    if (found.timeline.length >= maxMilestones) {
      const message = 'So many dates stand before this line that no more were read.'
      found.notices.push({ kind: 'markdown-unreadable', message, line: number })
      return
    }
    const { milestone, notices } = parseTimelineBullet(rest, number, year)
    found.notices.push(...notices)
    if (!milestone) continue
    found.timeline.push(milestone)
    found.usedLines.add(number)
  }
}

/** Lists in which at least two items name a milestone of a term and give a date. */
function readMilestoneLists(
  lines: readonly SourceLine[],
  year: number | undefined,
  found: FoundTimeline,
): void {
  let list: { milestone: Milestone; notices: Notice[] }[] = []
  let readCount = 0
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
    if (kind !== 'text' || (!hasBullet && indent === 0 && rest !== '')) endList()
    if (kind !== 'text' || !hasBullet || !/\d/.test(rest) || readCount++ >= maxMilestones) continue
    const { milestone, notices } = parseTimelineBullet(rest, number, year)
    if (milestone) list.push({ milestone, notices })
  }
  endList()
}

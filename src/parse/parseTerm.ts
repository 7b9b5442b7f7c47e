import type { Term } from '../model/term.ts'
import { collectNotices } from './collectNotices.ts'
import { collectSections } from './collectSections.ts'
import { contradictTimeline } from './contradictTimeline.ts'
import { readDocument } from './document/readDocument.ts'
import { findStatus } from './findStatus.ts'
import { findTermTitle } from './findTermTitle.ts'
import { findTimeline } from './findTimeline.ts'
import { cutIntroductions } from './outline/cutIntroductions.ts'
import { placeParts } from './outline/placeParts.ts'
import { readParts } from './outline/readParts.ts'
import { sinkLabelHeadings } from './outline/sinkLabelHeadings.ts'
import { buildProjects } from './project/buildProjects.ts'
import { nameProjects } from './project/nameProjects.ts'
import { readTermId } from './readTermId.ts'

/**
 * Reads the Markdown document of one term. Pure: no clock, no network, no machine time zone; any text gives a term,
 * what could not be taken at face value gives a notice.
 */
export function parseTerm(markdown: string, termId: string): Term {
  const { programme, year } = readTermId(termId)
  const document = readDocument(markdown)
  const { parts, notices: levels } = sinkLabelHeadings(readParts(document))
  const outline = placeParts(parts)
  const { introductions, notices: unplaced } = cutIntroductions(outline.projects)
  const built = outline.projects.map(buildProjects)
  const projects = nameProjects(built.flatMap(heading => heading.projects))
  const firstLine = projects[0]?.line ?? Infinity
  const {
    timeline: written,
    usedLines,
    notices,
  } = findTimeline(document, outline.otherParts, year, firstLine)
  const status = findStatus(document.lines, firstLine)
  if (status) usedLines.add(status.line)
  const { timeline, notices: contradictions } = contradictTimeline(
    written,
    outline.otherParts,
    usedLines,
    year,
  )
  const sections = collectSections(document.lines, [...outline.otherParts, ...introductions], usedLines)
  const doubts = [
    ...document.notices,
    ...levels,
    ...outline.notices,
    ...unplaced,
    ...built.flatMap(heading => heading.notices),
    ...notices,
    ...contradictions,
  ]
  return {
    id: termId,
    programme,
    title: findTermTitle(parts, termId),
    ...(status && { status: status.status }),
    timeline,
    projects,
    sections,
    notices: collectNotices(projects, doubts),
  }
}

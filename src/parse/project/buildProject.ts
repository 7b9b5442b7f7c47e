import type { Notice } from '../../model/notice.ts'
import type { Field, Project, UpstreamIssue } from '../../model/term.ts'
import type { FieldKind } from '../../vocabulary/fieldLabels.ts'
import { readSkillNames, type SkillSlip } from '../../vocabulary/findSkills.ts'
import { findRoleOfLabel } from '../../vocabulary/readMentorWords.ts'
import type { RawField } from '../fields/readFields.ts'
import type { FieldSet } from '../fields/splitFieldSets.ts'
import { splitInlineLabels } from '../fields/splitInlineLabels.ts'
import { type MentorLine, readMentors } from '../mentors/readMentors.ts'
import { findLfxUrl, findLinks } from '../text/links.ts'
import { markdownValue } from '../text/markdownValue.ts'
import { readIssues } from './readIssues.ts'
import { readLfxUrl } from './readLfxUrl.ts'
import { readSkills } from './readSkills.ts'

/** A project as its part of the document gives it; the id is given once all projects are known. */
export type UnnamedProject = Omit<Project, 'id'>

export type ProjectFrame = Pick<Project, 'organization' | 'group' | 'title' | 'line' | 'endLine'> & {
  /** The heading as written: a link in it may be the LFX address. */
  titleMarkdown: string
}

/** Fills the model's fields from the labelled values; what a value says beyond its field stays in `fields`. */
export function buildProject(
  frame: ProjectFrame,
  { summary, fields: written }: FieldSet,
): { project: UnnamedProject; notices: Notice[] } {
  const { organization, group, title, titleMarkdown, line, endLine } = frame
  const split = splitInlineLabels(written)
  const set = groupByKind(split.fields)
  const mentors = readMentors(mentorLinesOf(set))
  const lfx = readLfxUrl(linesOf(set, 'lfxUrl'))
  const issues = readIssues(linesOf(set, 'upstreamIssues'), lfx.lfxUrl)
  const recommendedSkills = skillsOf(set, 'recommendedSkills')
  const technologies = skillsOf(set, 'technologies')
  const { skills, slips } = readSkillNames([...recommendedSkills, ...technologies])
  const texts = {
    // A lone ':' behind the heading is a slip of the keyboard.
    summary: markdownValue([{ text: '' }, ...summary])
      .replace(/^[^\S\n]*:[^\S\n]*$/gm, '')
      .trim(),
    description: textOf(set, 'description'),
    expectedOutcome: textOf(set, 'expectedOutcome'),
    lfxUrl:
      lfx.lfxUrl ??
      issues.lfxUrls[0] ??
      findLfxUrlIn([titleMarkdown, ...linesOf(set, 'other').map(({ text }) => text)]),
    // '# Large (~350 hours)' was not meant as a heading.
    projectSize: textOf(set, 'projectSize').replace(/^#+\s+/, ''),
    difficulty: textOf(set, 'difficulty').replace(/^#+\s+/, ''),
  }
  const fields: Field[] = [
    ...fieldsOf(set, 'other').map(toField),
    ...leftover(set, 'mentors', mentors.unread),
    ...leftover(set, 'upstreamIssues', issues.unread),
    ...leftover(set, 'lfxUrl', lfx.unread),
  ].sort((a, b) => a.line - b.line)
  const project: UnnamedProject = {
    organization,
    ...(group !== undefined && { group }),
    title,
    ...(texts.summary && { summary: texts.summary }),
    ...(texts.description && { description: texts.description }),
    ...(texts.expectedOutcome && { expectedOutcome: texts.expectedOutcome }),
    recommendedSkills,
    ...(technologies.length > 0 && { technologies }),
    skills,
    mentors: mentors.mentors,
    upstreamIssues: issues.issues.length > 0 ? issues.issues : findIssueIn(titleMarkdown),
    ...(texts.lfxUrl && { lfxUrl: texts.lfxUrl }),
    ...(texts.projectSize && { projectSize: texts.projectSize }),
    ...(texts.difficulty && { difficulty: texts.difficulty }),
    fields,
    line,
    endLine,
  }
  const skillLines = [...linesOf(set, 'recommendedSkills'), ...linesOf(set, 'technologies')]
  const skillNotices = slips.map(slip => noticeOfSlip(slip, skillLines, line))
  const notices = [...split.notices, ...mentors.notices, ...issues.notices, ...lfx.notices, ...skillNotices]
  return { project, notices }
}

function noticeOfSlip(
  { written, word, meant }: SkillSlip,
  lines: RawField['lines'],
  projectLine: number,
): Notice {
  const line = lines.find(({ text }) => text.includes(word))?.number ?? projectLine
  return { kind: 'skill-misspelt', message: `“${written}” was read as “${meant}”.`, line }
}

type FieldsByKind = ReadonlyMap<FieldKind, readonly RawField[]>

function groupByKind(fields: readonly RawField[]): FieldsByKind {
  const groups = new Map<FieldKind, RawField[]>()
  for (const field of fields) {
    const group = groups.get(field.kind)
    if (group) group.push(field)
    else groups.set(field.kind, [field])
  }
  return groups
}

function fieldsOf(fields: FieldsByKind, kind: FieldKind): readonly RawField[] {
  return fields.get(kind) ?? []
}

function linesOf(fields: FieldsByKind, kind: FieldKind): RawField['lines'] {
  const [only, ...others] = fieldsOf(fields, kind)
  return others.length === 0 ? (only?.lines ?? []) : fieldsOf(fields, kind).flatMap(({ lines }) => lines)
}

/** 'Primary Mentor', 'Co-Mentor' as a label is the role of who stands under it. */
function mentorLinesOf(fields: FieldsByKind): MentorLine[] {
  return fieldsOf(fields, 'mentors').flatMap(({ label, lines }): readonly MentorLine[] => {
    const role = findRoleOfLabel(label)?.role
    return role ? lines.map(line => ({ ...line, role })) : lines
  })
}

function textOf(fields: FieldsByKind, kind: FieldKind): string {
  const texts = fieldsOf(fields, kind).map(({ lines }) => markdownValue(lines))
  return texts.filter(text => text !== '').join('\n\n')
}

function skillsOf(fields: FieldsByKind, kind: FieldKind): string[] {
  return fieldsOf(fields, kind).flatMap(({ lines }) => readSkills(lines))
}

function toField({ label, lines, line }: RawField): Field {
  return { label, markdown: markdownValue(lines), line }
}

/** What a field said beyond what was taken from it, under the label it stood under. */
function leftover(fields: FieldsByKind, kind: FieldKind, unread: RawField['lines']): Field[] {
  if (unread.length === 0) return []
  const left = new Map(unread.map(({ number, text }) => [number, text]))
  return fieldsOf(fields, kind).flatMap(({ label, lines, line }) => {
    const own = lines.filter(({ number }) => left.has(number))
    const markdown = own.map(({ number }) => left.get(number)).join('\n')
    return markdown === '' ? [] : [{ label, markdown, line: own[0]?.number ?? line }]
  })
}

/** An LFX address may also stand in the heading or under a label of its own ('Project page'). */
function findLfxUrlIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!text.includes('://')) continue
    for (const { url } of findLinks(text)) {
      const lfxUrl = findLfxUrl(url)
      if (lfxUrl) return lfxUrl
    }
  }
}

/** '#### [Title](https://github.com/…/issues/1)' gives the issue where no field does. */
function findIssueIn(titleMarkdown: string): UpstreamIssue[] {
  return findLinks(titleMarkdown)
    .filter(({ url }) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d+/.test(url))
    .map(({ url }) => ({ url }))
}

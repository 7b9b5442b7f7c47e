import type { Notice } from '../../model/notice.ts'
import { findCncfProject, findProjectOfTitle } from '../../vocabulary/findCncfProject.ts'
import type { SourceLine } from '../document/readDocument.ts'
import { type ProjectFields, readFields } from '../fields/readFields.ts'
import { type FieldSet, splitFieldSets } from '../fields/splitFieldSets.ts'
import type { PlacedProject } from '../outline/placeParts.ts'
import { plainText } from '../text/plainText.ts'
import { splitBullet } from '../text/splitBullet.ts'
import { buildProject, type UnnamedProject } from './buildProject.ts'

/** The project of a heading; more than one where a second set of fields has lost its heading. */
export function buildProjects(placed: PlacedProject): { projects: UnnamedProject[]; notices: Notice[] } {
  const [head, ...below] = placed.parts
  const read = readFields(linesOf(placed))
  const sets = splitFieldSets(read)
  const notices = [...read.notices, ...findRepeated(sets)]
  const lastLine = (below.at(-1) ?? head).endLine
  const projects = sets.map((set, index) => {
    const title = head.title !== '' && index === 0 ? head.title : nameAfterText(set)
    if (title !== head.title) {
      const message = `Named after its first words: “${title}”.`
      notices.push({ kind: 'title-missing', message, line: set.line ?? head.line })
    }
    const { project, notices: doubts } = buildProject(
      {
        organization: placed.organization,
        title,
        titleMarkdown: index === 0 ? head.titleMarkdown : '',
        line: set.line ?? head.line,
        endLine: (sets[index + 1]?.line ?? lastLine + 1) - 1,
        ...(placed.group !== undefined && { group: placed.group }),
      },
      set,
    )
    for (const doubt of doubts) notices.push(doubt)
    return project.organization === '' ? { ...project, organization: guessOrganization(project) } : project
  })
  return { projects, notices }
}

/** The CNCF project that the title begins with ('Harbor: …'), or that owns the repository of the issue. */
function guessOrganization({ title, upstreamIssues }: UnnamedProject): string {
  const named = findProjectOfTitle(title)
  if (named) return named.name
  for (const { url } of upstreamIssues) {
    const [, owner = '', repository = ''] = /^https?:\/\/github\.com\/([^/]+)\/([^/?#]+)/i.exec(url) ?? []
    const owned = findCncfProject(repository) ?? findCncfProject(owner)
    if (owned) return owned.name
  }
  return ''
}

/** The first sentence of a project without a heading. */
function nameAfterText({ summary, fields }: FieldSet): string {
  const description = fields.find(({ kind }) => kind === 'description')?.lines ?? []
  const first = [...summary, ...description].find(({ text }) => /\p{L}/u.test(text))
  if (!first) return 'Untitled project'
  const sentence = plainText(splitBullet(first.text).rest).split(/(?<=\p{L}{2})[.:;](?:\s|$)/u)[0] ?? ''
  return sentence.length <= maxTitleLength
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', maxTitleLength))}…`
}

const maxTitleLength = 80

/** The lines below the heading; sub-headings are lines among them. */
function linesOf({ parts: [head, ...below] }: PlacedProject): SourceLine[] {
  const lines = [...head.lines]
  for (const { line, depth, titleMarkdown, lines: own } of below) {
    lines.push({ number: line, text: `${'#'.repeat(depth)} ${titleMarkdown}`, kind: 'heading' })
    for (const each of own) lines.push(each)
  }
  return lines
}

function findRepeated(sets: readonly Pick<ProjectFields, 'fields'>[]): Notice[] {
  const notices: Notice[] = []
  for (const { fields } of sets) {
    const seen = new Set<string>() // by label: 'Primary Mentor' and 'Co-Mentor' are no repetition
    for (const { kind, label, line } of fields) {
      if (kind === 'other') continue
      const key = label.toLowerCase()
      if (seen.has(key)) {
        notices.push({
          kind: 'label-repeated',
          message: `“${label}” comes a second time; both are kept.`,
          line,
        })
      }
      seen.add(key)
    }
  }
  return notices
}

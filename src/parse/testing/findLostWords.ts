import type { Project, Term } from '../../model/term.ts'
import { type LineKind, readDocument, type SourceLine } from '../document/readDocument.ts'
import { plainText } from '../text/plainText.ts'

export type Loss = { words: number; lost: { line: number; word: string }[] }

/**
 * Counts the words below the headings of projects, and lists those that are in none of their fields. Labels don't
 * count (they are told by the field), nor do the words around contacts ('email:', 'jane AT example DOT com', 'and').
 */
export function findLostWords(markdown: string, term: Term): Loss {
  const { lines } = readDocument(markdown)
  const loss: Loss = { words: 0, lost: [] }
  for (const project of term.projects) {
    const kept = countWords(textsOf(project).join('\n'))
    for (const line of lines.slice(project.line - 1, project.endLine)) {
      if (line.kind === 'comment' || line.kind === 'rule' || line.number === project.line) continue
      for (const word of wordsOf(readValue(line))) {
        loss.words++
        const left = kept.get(word) ?? 0
        if (left > 0) kept.set(word, left - 1)
        else if (!fillers.has(word)) loss.lost.push({ line: line.number, word })
      }
    }
  }
  return loss
}

/**
 * Lines that are in no project, no section's text, not the timeline, in no notice, not the table of contents, and are
 * no heading.
 */
export function findLostLines(markdown: string, term: Term): number[] {
  const { lines, tables } = readDocument(markdown)
  const kept = new Set([...term.timeline, ...term.notices].map(({ line }) => line))
  for (const { line, rowLines } of tables) {
    if (rowLines.some(row => kept.has(row))) for (const head of [line, line + 1]) kept.add(head)
  }
  for (const { line, endLine } of term.projects) for (let at = line; at <= endLine; at++) kept.add(at)
  for (const { line, endLine, markdown: text } of term.sections) {
    const own = new Set(text.split('\n').map(each => each.trim()))
    for (const each of lines.slice(line - 1, endLine)) {
      if (own.has(each.text.trim())) kept.add(each.number)
    }
  }
  return lines
    .filter(({ kind, text }) => holdsWords.has(kind) && text.trim() !== '' && !isStatus(text, term))
    .map(({ number }) => number)
    .filter(number => !kept.has(number))
}

const holdsWords: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'table', 'code', 'quote'])

function isStatus(text: string, { status }: Term): boolean {
  return status !== undefined && plainText(text).toLowerCase().endsWith(status.toLowerCase())
}

const fillers: ReadonlySet<string> = new Set(['and', 'at', 'dot', 'email', 'github', 'mentor'])

function readValue({ text, label, kind }: SourceLine): string {
  return kind !== 'heading' && label?.kind ? label.value : text
}

function textsOf(project: Project): string[] {
  return [
    project.summary ?? '',
    project.description ?? '',
    project.expectedOutcome ?? '',
    ...project.recommendedSkills,
    ...(project.technologies ?? []),
    ...project.mentors.flatMap(({ name, github = '', email = '', role = '' }) => [name, github, email, role]),
    ...project.upstreamIssues.flatMap(({ url, label = '' }) => [url, label]),
    project.lfxUrl ?? '',
    project.projectSize ?? '',
    project.difficulty ?? '',
    ...project.fields.flatMap(({ label, markdown }) => [label, markdown]),
  ]
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of text.split('\n')) {
    for (const word of wordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function wordsOf(text: string): string[] {
  return plainText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

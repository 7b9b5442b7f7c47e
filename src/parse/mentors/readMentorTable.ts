import type { ContactKind } from '../../vocabulary/mentorWords.ts'
import { findContactKind } from '../../vocabulary/readMentorWords.ts'
import type { MentorLine } from './readMentors.ts'

const delimiterRow = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$/

/** Rows of a table with the columns Name, GitHub, Email, … as one mentor a line: 'Jane (GitHub: jane, Email: …)'. */
export function readMentorTable(lines: readonly MentorLine[]): MentorLine[] {
  const at = lines.findIndex(({ text }) => text.includes('|') && delimiterRow.test(text.trim()))
  const header = lines[at - 1]
  if (at < 1 || !header) return [...lines]
  const end = lines.findIndex(({ text }, index) => index > at && !text.includes('|'))
  const rows = lines.slice(at + 1, end < 0 ? undefined : end)
  const labels = cellsOf(header.text)
  const kinds = labels.map(label => findContactKind(label.replace(/[*_`]/g, '')))
  const named = kinds.indexOf('name')
  const nameColumn = named < 0 ? kinds.indexOf(undefined) : named
  return [
    ...lines.slice(0, at - 1),
    // A header of unknown words may be a mentor itself: it stays a line to be read.
    ...(kinds.some(kind => kind !== undefined) || labels.every(label => label === '') ? [] : [header]),
    ...rows.map(row => ({
      ...row,
      text: `- ${formatRow(cellsOf(row.text), labels, kinds, Math.max(0, nameColumn))}`,
    })),
    ...(end < 0 ? [] : readMentorTable(lines.slice(end))),
  ]
}

function formatRow(
  cells: string[],
  labels: string[],
  kinds: (ContactKind | undefined)[],
  nameColumn: number,
): string {
  const about = cells.flatMap((cell, column) => {
    if (column === nameColumn || cell === '' || /^[-–—]$/.test(cell)) return []
    const kind = kinds[column]
    if (kind === 'role' || kind === 'email' || kind === undefined) return [cell]
    return [/^[[<]|:\/\//.test(cell) && kind === 'github' ? cell : `${labels[column]}: ${cell}`]
  })
  const name = cells[nameColumn] ?? ''
  return about.length === 0 ? name : `${name} (${about.join(', ')})`
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim())
}

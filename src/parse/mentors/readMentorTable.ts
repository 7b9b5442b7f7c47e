import type { ContactKind } from '../../vocabulary/mentorWords.ts'
import { findContactKind } from '../../vocabulary/readMentorWords.ts'
import type { MentorLine } from './readMentors.ts'

const delimiterRow = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$/

/** Rows of a table with the columns Name, GitHub, Email, … as one mentor a line: 'Jane (GitHub: jane, Email: …)'. */
export function readMentorTable(lines: readonly MentorLine[]): MentorLine[] {
  const read: MentorLine[] = []
  for (let index = 0; index < lines.length; ) {
    const [line, below] = [lines[index], lines[index + 1]]
    if (!line) break
    if (!below?.text.includes('|') || !delimiterRow.test(below.text.trim())) {
      read.push(line)
      index++
      continue
    }
    let end = index + 2
    while (lines[end]?.text.includes('|')) end++
    for (const row of readRows(line, lines.slice(index + 2, end))) read.push(row)
    index = end
  }
  return read
}

function readRows(header: MentorLine, rows: readonly MentorLine[]): MentorLine[] {
  const labels = cellsOf(header.text)
  const kinds = labels.map(label => findContactKind(label.replace(/[*_`]/g, '')))
  const named = kinds.indexOf('name')
  const nameColumn = named < 0 ? kinds.indexOf(undefined) : named
  return [
    // A header of unknown words may be a mentor itself: it stays a line to be read.
    ...(kinds.some(kind => kind !== undefined) || labels.every(label => label === '') ? [] : [header]),
    ...rows.map(row => ({
      ...row,
      text: `- ${formatRow(cellsOf(row.text), labels, kinds, Math.max(0, nameColumn))}`,
    })),
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

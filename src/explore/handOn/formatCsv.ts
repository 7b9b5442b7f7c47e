import type { HandOnRow } from './handOnRow.ts'
import { describeProvenance, type Provenance } from './provenance.ts'

const columns: readonly (readonly [heading: string, value: (row: HandOnRow) => string])[] = [
  ['Project', ({ project }) => project.title],
  ['CNCF project', ({ project }) => project.organization],
  ['Group', ({ project }) => project.group ?? ''],
  ['Term', ({ term }) => term],
  ['Skills', ({ project }) => project.skills.join(', ')],
  ['Mentors', ({ project }) => project.mentors.map(formatMentor).join(', ')],
  ['Upstream issues', ({ project }) => project.upstreamIssues.map(({ url }) => url).join(' ')],
  ['LFX page', ({ project }) => project.lfxUrl ?? ''],
  ['Source', ({ sourceUrl }) => sourceUrl],
  ['Note', ({ note = '' }) => note],
]

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8; the last row tells where it comes from. */
export function formatCsv(rows: readonly HandOnRow[], provenance: Provenance): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map(row => columns.map(([, value]) => value(row))),
    // As many cells as the others have: some readers of CSV refuse a shorter row.
    columns.map((_, at) => (at === 0 ? describeProvenance(provenance) : '')),
  ]
  return '\uFEFF' + lines.map(line => line.map(formatCell).join(',') + '\r\n').join('')
}

function formatMentor({ name, github }: HandOnRow['project']['mentors'][number]): string {
  return github ? `${name} (@${github})` : name
}

/** What a spreadsheet would run as a formula (OWASP, "CSV injection"), behind whatever is not seen. */
const formulaStart = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

function formatCell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

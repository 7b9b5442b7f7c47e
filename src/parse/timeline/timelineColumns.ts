import { plainCellText } from './plainCellText.ts'
import { type DateContext, readDates } from './readDates.ts'
import { scanPieces } from './scanPieces.ts'

/** Which columns of a table hold what; `dates` in the order in which their cells are read as one. */
export type TimelineColumns = {
  activity?: number
  dates: { index: number; joint: string }[]
  /** Columns of remarks. */
  notes: number[]
}

type Role = 'activity' | 'start' | 'end' | 'date' | 'time'

const roleWords: [Role, RegExp][] = [
  ['start', /^(start|open|from|begin)/],
  ['end', /^(end|clos|due|deadline|until|to$)/],
  ['date', /\b(dates?|when|schedule|days?|period|deadlines?)\b/],
  ['time', /^times?\b/],
  ['activity', /\b(activit|milestone|event|phase|what|task|stage|action)/],
]

/** The columns by their headers, and by what can be read in their cells; undefined if no column holds dates. */
export function findTimelineColumns(header: string[], rows: string[][]): TimelineColumns | undefined {
  const roles = header.map(roleOf)
  const dates = findDateColumns(roles, header, rows)
  if (dates.length === 0) return undefined
  const taken = new Set(dates.map(({ index }) => index))
  const others = header.map((_, index) => index).filter(index => !taken.has(index))
  const activity =
    others.find(index => roles[index] === 'activity') ?? others.find(index => hasText(rows, index))
  return {
    activity,
    dates,
    notes: others.filter(index => index !== activity),
  }
}

/** The year and the zone of a header such as 'Dates (2025)' or 'Date (UTC)'; two years are none. */
export function readHeader(header: string): { header?: number; zone?: DateContext['zone'] } {
  const pieces = scanPieces(plainCellText(header))
  const years = new Set(pieces.flatMap(piece => (piece.kind === 'year' ? [piece.year] : [])))
  const [year] = years
  const zone = pieces.find(piece => piece.kind === 'zone')
  return {
    ...(years.size === 1 ? { header: year } : {}),
    ...(zone?.kind === 'zone' ? { zone: zone.zone } : {}),
  }
}

function roleOf(header: string): Role | undefined {
  const text = plainCellText(header).toLowerCase()
  return roleWords.find(([, pattern]) => pattern.test(text))?.[0]
}

function findDateColumns(
  roles: (Role | undefined)[],
  header: string[],
  rows: string[][],
): TimelineColumns['dates'] {
  const column = (role: Role) => roles.indexOf(role)
  const time = column('time') >= 0 ? [{ index: column('time'), joint: ', ' }] : []
  const [start, end] = [column('start'), column('end')]
  if (start >= 0 && end >= 0) return [{ index: start, joint: '' }, { index: end, joint: ' - ' }, ...time]
  const named = [column('date'), start, end].find(index => index >= 0)
  const isNamedDated = named !== undefined && hasDates(rows, named)
  const index = isNamedDated ? named : (bestColumn(header, rows) ?? named)
  return index === undefined ? [] : [{ index, joint: '' }, ...time]
}

/** The column with the most cells that read as dates, if they are at least half of its cells. */
function bestColumn(header: string[], rows: string[][]): number | undefined {
  const counts = header.map((_, index) => countDates(rows, index))
  const most = counts.reduce((most, count) => Math.max(most, count), 0)
  return most > 0 && most * 2 >= rows.length ? counts.indexOf(most) : undefined
}

function countDates(rows: string[][], index: number): number {
  return rows.filter(row => isDate(row[index])).length
}

function hasDates(rows: string[][], index: number): boolean {
  return rows.some(row => isDate(row[index]))
}

function isDate(cell = ''): boolean {
  const someYear = { term: 2000 }
  return readDates(cell, someYear, true).start !== undefined
}

function hasText(rows: string[][], index: number): boolean {
  return rows.some(row => plainCellText(row[index] ?? '') !== '')
}

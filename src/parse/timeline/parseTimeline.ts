import type { Notice } from '../../model/notice.ts'
import type { Milestone, When } from '../../model/term.ts'
import { arrangeNotes, arrangeWords, trimJoints } from './arrangeWords.ts'
import { unknownWords } from './dateWords.ts'
import type { Doubt } from './doubt.ts'
import { milestoneKey, withUniqueKeys } from './milestoneKey.ts'
import { plainCellText } from './plainCellText.ts'
import { type DateContext, type DateReading, findDateWords, findExcess, readDates } from './readDates.ts'
import { findTimelineColumns, readHeader, type TimelineColumns } from './timelineColumns.ts'
import { turnOfYear } from './turnOfYear.ts'

/** A Markdown table: raw cells and the 1-based line of each row. */
export type TimelineTable = { header: string[]; rows: string[][]; rowLines: number[] }

type TimelineLine = { milestone?: Milestone; notices: Notice[] }

/**
 * The milestones of a table, in its order; `year` is the term's, used where neither cell nor header names one.
 * A table without a column of dates gives nothing at all.
 */
export function parseTimelineTable(
  { header, rows, rowLines }: TimelineTable,
  year: number | undefined,
): { milestones: Milestone[]; notices: Notice[] } {
  const columns = findTimelineColumns(header, rows)
  if (!columns) return { milestones: [], notices: [] }
  const context = { ...readHeader(header[columns.dates[0]?.index ?? 0] ?? ''), term: year }
  const readings = readDateCells(
    rows.map(row => dateText(row, columns)),
    context,
  )
  const lines = rows.map((row, index) => parseRow(row, columns, readings[index], rowLines[index] ?? 0))
  return {
    milestones: withUniqueKeys(lines.flatMap(line => line.milestone ?? [])),
    notices: lines.flatMap(line => line.notices),
  }
}

/**
 * The milestone that a bullet or a line of prose holds ('applications open: Jan 20th - Jan 31st (1.5 weeks)'), if it
 * holds a date. Keys are unique only after `withUniqueKeys` over all milestones of the term.
 */
export function parseTimelineBullet(text: string, line: number, year: number | undefined): TimelineLine {
  const reading = readDates(text.replace(/\s*(?:[-*+]\s+)?(?:\[[ xX]\]\s)?/, ''), { term: year }, false)
  if (!reading.start) return { notices: undatedLine(reading, line) }
  const { activity, notes } = arrangeWords(reading.before, reading.behind)
  return lineOf(
    { ...reading, start: reading.start },
    activity,
    [...reading.remarks, ...notes],
    reading.written,
    line,
  )
}

/** Reads each cell, and once more with the year beside it where the order of the rows tells so. */
function readDateCells(cells: string[], context: DateContext): DateReading[] {
  const readings = cells.map(cell => readDates(cell, context, true))
  const months = readings.map(({ start }) => (start ? Number(start.date.slice(5, 7)) : undefined))
  return readings.map((reading, index) => {
    const turn = reading.isYearInferred ? turnOfYear(months, index) : 0
    if (turn === 0 || !reading.start) return reading
    const year = Number(reading.start.date.slice(0, 4)) + turn
    const moved = readDates(cells[index] ?? '', { ...context, header: year }, true)
    const message = `‘${reading.written}’ has no year; by the rows around it, it is taken to be in ${year}`
    return { ...moved, doubts: [{ kind: 'date-year-assumed', message }, ...moved.doubts] }
  })
}

/** The cells of all date columns as one text: 'Jul 1 - Jul 27' of a start and an end column. */
function dateText(row: string[], { dates }: TimelineColumns): string {
  return dates
    .map(({ index, joint }) => ({ cell: (row[index] ?? '').trim(), joint }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, joint }, index) => (index === 0 ? cell : joint + cell))
    .join('')
}

function parseRow(
  row: string[],
  columns: TimelineColumns,
  reading: DateReading | undefined,
  line: number,
): TimelineLine {
  const activityCell = row[columns.activity ?? -1] ?? ''
  const activity = trimJoints(plainCellText(activityCell))
  if (!reading?.start) return { notices: reading ? missingDate(activity, reading, line) : [] }
  const remarks = columns.notes.map(index => plainCellText(row[index] ?? '')).filter(note => note !== '')
  const notes = [...reading.remarks, ...arrangeNotes(reading.before, reading.behind), ...remarks]
  const doubts = [
    ...reading.doubts,
    ...findExcess(activityCell),
    ...[activity, ...remarks].flatMap(findDateWords),
  ]
  return lineOf({ ...reading, start: reading.start, doubts }, activity, notes, dateText(row, columns), line)
}

function lineOf(
  { start, end, doubts }: DateReading & { start: When },
  activity: string,
  notes: string[],
  written: string,
  line: number,
): TimelineLine {
  const notices = noticesOf(doubts, line)
  if (activity === '')
    notices.push({ kind: 'activity-missing', message: `‘${written}’ stands without an activity`, line })
  const milestone: Milestone = {
    key: milestoneKey(activity),
    activity: activity || written,
    start,
    ...(end ? { end } : {}),
    written,
    notes,
    line,
  }
  return { milestone, notices }
}

/** A row without a date is no milestone, but is told of: 'Times TBD' alone, 'mid-March'. */
function missingDate(activity: string, { doubts, before }: DateReading, line: number): Notice[] {
  if (activity === '' && before === '') return []
  const message =
    before === '' || isOpen(before)
      ? `‘${activity || before}’ has no date yet`
      : `No date could be read in ‘${before}’${activity && ` of ‘${activity}’`}`
  return [...noticesOf(doubts, line), { kind: 'date-missing', message, line, activity }]
}

/** 'First Stipend: TBD' and 'First Stipend: early September' are such rows; other lines without a date are prose. */
function undatedLine(reading: DateReading, line: number): Notice[] {
  const { activity = '', value = '' } = undatedForm.exec(reading.before)?.groups ?? {}
  const isVague = reading.doubts.some(({ kind }) => kind === 'date-vague')
  return activity !== '' && (isOpen(value) || isVague)
    ? missingDate(activity, { ...reading, before: value }, line)
    : noticesOf(reading.doubts, line)
}

const undatedForm = /^(?<activity>[^:–—|]{3,120}?)\s*(?::|\s[–—-]\s)\s*(?<value>(?:[^:\s]{1,30}\s?){1,4})$/

/** Whether words say that a date is still to come: 'TBD', 'Times TBD', 'to be announced'. */
function isOpen(words: string): boolean {
  const text = words.toLowerCase()
  return (
    /\bto be (?:announced|confirmed|decided|defined|determined)\b/.test(text) ||
    text.split(/\W/).some(word => unknownWords.has(word))
  )
}

function noticesOf(doubts: Doubt[], line: number): Notice[] {
  return doubts.map(doubt => ({ ...doubt, line }))
}

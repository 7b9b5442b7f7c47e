import { describe, expect, test } from 'vitest'
import { findTimelineColumns, readHeader } from './timelineColumns.ts'

/** 'activity | dates with what joins them | notes', by the numbers of the columns. */
function columnsOf(header: string[], ...rows: string[][]) {
  const found = findTimelineColumns(header, rows)
  if (!found) return 'no dates'
  const dates = found.dates.map(({ index, joint }) => `${joint}${index}`).join('')
  return [found.activity ?? '-', dates, found.notes.join(',')].join(' | ')
}

describe('by the headers', () => {
  test.each<[string, string[]]>([
    ['0 | 1 | ', ['Activity', 'Date']],
    ['0 | 1 | ', ['Milestones', 'Dates']],
    ['0 | 1 | ', ['Event', 'When']],
    ['0 | 1 | ', ['Phase', 'Schedule']],
    ['0 | 1 | ', ['What', 'Days']],
    ['0 | 1 | ', ['Task', 'Period']],
    ['0 | 1 | ', ['Stage', 'The deadlines']],
    ['0 | 1 | ', ['Action', '**Date**']],
    ['1 | 0 | ', ['DATE', 'ACTIVITY']],
    ['0 | 1 - 2 | ', ['Activity', 'Start', 'End']],
    ['0 | 1 - 2 | ', ['Activity', 'Opens', 'Closes']],
    ['0 | 1 - 2 | ', ['Activity', 'From', 'Until']],
    ['0 | 1 - 2 | ', ['Activity', 'From', 'To']],
    ['0 | 1 - 2 | ', ['Activity', 'Begins', 'Due']],
    ['0 | 2 - 1 | ', ['Activity', 'Deadline', 'Start']],
    ['0 | 1 - 2, 3 | ', ['Activity', 'Start', 'End', 'Time']],
    ['0 | 2, 1 | ', ['Activity', 'Times', 'Date']],
    ['2 | 1, 0 | ', ['Time', 'Date', 'Activity']],
    ['2 | 0 - 1 | ', ['Start', 'End', 'Activity']],
    ['2 | 1 - 0 | ', ['End', 'Start', 'Activity']],
    ['0 | 1 | 2', ['Activity', 'Date', 'Notes']],
    ['2 | 1 | 0', ['Notes', 'Date', 'Activity']],
    ['0 | 1 | 2', ['Activity', 'Start', 'Notes']],
    ['0 | 1 | 2', ['Activity', 'Deadline', 'Notes']],
    ['0 | 2 | 1', ['Activity', 'Undated', 'Date']],
  ])('%s: %j', (columns, header) => {
    expect(
      columnsOf(
        header,
        header.map(() => 'x'),
      ),
    ).toBe(columns)
  })
})

describe('by what stands in the cells', () => {
  test.each<[string, string[], ...string[][]]>([
    ['0 | 1 | ', ['', ''], ['Begin', 'July 1']],
    ['1 | 0 | ', ['A', 'B'], ['July 1', 'Begin']],
    ['1 | 2 | 0', ['', '', ''], ['', 'Begin', 'July 1'], ['', 'End', 'July 9']],
    ['0 | 1 | ', ['', ''], ['Begin', 'July 1'], ['End', 'soon']],
    ['no dates', ['', ''], ['Begin', 'July 1'], ['Middle', 'soon'], ['End', 'soon']],
    ['no dates', ['', ''], ['Begin', 'soon']],
    ['no dates', ['', '']],
    ['0 | 2 | 1', ['', '', ''], ['Begin', 'July 1', 'July 2'], ['End', 'x', 'July 9']],
    ['0 | 1 | 2', ['', '', ''], ['Begin', 'July 1', 'July 2'], ['End', 'July 3', 'July 9']],
    ['0 | 2 | 1', ['Activity', 'Date', ''], ['Begin', 'soon', 'July 1']],
    ['0 | 1 | 2', ['Activity', 'Date', ''], ['Begin', 'soon', 'July 1'], ['End', 'July 9', 'x']],
    ['0 | 1 | 2', ['Activity', 'Date', ''], ['Begin', 'soon', 'July 1'], ['End', 'July 9', 'July 8']],
    ['0 | 1 | ', ['', ''], ['Begin', '8/13']],
    ['- | 0 | 1', ['Date', ''], ['July 1', '']],
    ['1 | 0 | ', ['Date', ''], ['July 1', ''], ['July 2', 'End']],
  ])('%s: %j', (columns, header, ...rows) => {
    expect(columnsOf(header, ...rows)).toBe(columns)
  })
})

test.each([
  ['Dates (2025)', { header: 2025 }],
  ['Date (UTC)', { zone: { kind: 'fixed', offsetMinutes: 0 } }],
  ['**2025** – dates of 2025', { header: 2025 }],
  ['2025 / 2026', {}],
  ['Dates', {}],
])('the header “%s”', (header, read) => {
  expect(readHeader(header)).toMatchObject(read)
  expect(Object.keys(readHeader(header))).toEqual(Object.keys(read))
})

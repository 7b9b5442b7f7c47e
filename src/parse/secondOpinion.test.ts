import * as chrono from 'chrono-node'
import { describe, expect, it } from 'vitest'
import type { Milestone } from '../model/term.ts'
import { findTermId } from './findTermId.ts'
import { parseTerm } from './parseTerm.ts'
import { corpusFolder, hasCorpus, readCorpus } from './testing/corpus.ts'

/** Cells that chrono-node reads otherwise, and why we stay with our reading. */
const twoDates = 'it takes the end of the range for a second date, because of the weekday before it'
const bracketed = 'it ends the range at the bracket with the UTC time'
const disagreements: Readonly<Record<string, string>> = {
  'Wed Aug 2 - Tues 15, 5:00 PM PDT': 'it drops the end, which gives no month',
  'Wed Aug 16 - Tues Aug 29, 5:00 PM PDT': twoDates,
  'Monday Jan 29 - Tues Feb 13, 5:00 PM PDT': twoDates,
  'Wed Feb 14 - Tues Feb 27, 5:00 PM PDT': twoDates,
  'Monday, Jan 19, to Tuesday, Feb 3, 2026': 'it does not take the comma before “to” for part of a range',
  'Thurs, May 15, 2025 11AM PDT (18:00 UTC) – Tue, May 27 2025 11AM PDT (18:00 UTC)': bracketed,
  'Thurs, July 31, 2025 11AM PDT (18:00 UTC) – Tue, August 12, 2025 11AM PDT (18:00 UTC)': bracketed,
}

describe.skipIf(!hasCorpus)(
  `chrono-node on the dates in ${corpusFolder} (skipped where they are missing)`,
  () => {
    it('reads the same days, but for the cells listed with a reason', () => {
      const differing = readCorpus().flatMap(({ path, markdown }) => {
        const id = findTermId(path)
        const year = Number(/\d{4}/.exec(id)?.[0])
        const { timeline } = parseTerm(markdown, id)
        return timeline.filter(milestone => ownDays(milestone) !== secondDays(milestone.written, year))
      })
      expect(differing.map(({ written }) => written).sort()).toEqual(Object.keys(disagreements).sort())
    })
  },
)

function ownDays({ start, end }: Milestone): string {
  return [start.date, ...(end ? [end.date] : [])].join(' to ')
}

/** The first date or range that chrono-node finds; a missing year is the one nearest to the middle of the term's. */
function secondDays(cell: string, year: number): string {
  const reference = { instant: new Date(Date.UTC(year, 6, 1)), timezone: 0 }
  const [found] = chrono.parse(cell, reference)
  return found ? [found.start, ...(found.end ? [found.end] : [])].map(formatDay).join(' to ') : 'nothing'
}

function formatDay(date: chrono.ParsedComponents): string {
  const [month, day] = [date.get('month'), date.get('day')].map(part => String(part).padStart(2, '0'))
  return `${date.get('year')}-${month}-${day}`
}

import type { When } from '../../model/term.ts'
import { type DateContext, readDates } from '../timeline/readDates.ts'

const term2026 = { term: 2026 }

/** What is read of a date cell: 'start … end ! kinds of doubt', the end and the kinds only where there are any. */
export function showDates(cell: string, context: DateContext = term2026): string {
  return show(readDates(cell, context, true))
}

/** The same of a line of text. */
export function showDatesOfLine(line: string, context: DateContext = term2026): string {
  return show(readDates(line, context, false))
}

/** What is said of the doubts in a date cell. */
export function sayDoubts(cell: string, context: DateContext = term2026): string[] {
  return readDates(cell, context, true).doubts.map(({ message }) => message)
}

function show({ start, end, doubts }: ReturnType<typeof readDates>): string {
  const dates = [start, end].flatMap(when => (when ? [showWhen(when)] : [])).join(' … ')
  const kinds = [...new Set(doubts.map(({ kind }) => kind))].sort().join(' ')
  return [dates || 'no date', kinds].filter(text => text !== '').join(' ! ')
}

function showWhen({ date, instant, otherInstant, otherDate }: When): string {
  return [instant ?? date, otherInstant, otherDate].filter(text => text !== undefined).join(' or ')
}

import {
  calendarHomonyms,
  misspeltWeekdays,
  monthNames,
  weekdayNames,
} from '../../vocabulary/calendarWords.ts'
import { zoneAbbreviations } from '../../vocabulary/zoneAbbreviations.ts'
import { findCloseWord } from './closeWord.ts'
import type { PieceSense } from './piece.ts'

// What one stretch of text may be: each function gives the sense of a match, or undefined where it can't be one.

/** Month, weekday, zone, 'noon', or a word that means nothing here. */
export function readWord(text: string): PieceSense {
  const word = text.toLowerCase()
  const isCapital = text[0] !== word[0]
  const isSure = isCapital || !calendarHomonyms.has(word)
  const month = ownValue(monthNames, word)
  if (month !== undefined) return { kind: 'month', month, isSure }
  const weekday = ownValue(weekdayNames, word)
  if (weekday !== undefined) return { kind: 'weekday', weekday, isSure }
  if (word === 'noon') return { kind: 'time', minutes: 720, hasMeridiem: true }
  if (word === 'midnight') return { kind: 'time', minutes: undefined, hasMeridiem: true }
  const zone = ownValue(zoneAbbreviations, word)
  if (zone)
    return { kind: 'zone', zone, isSure: word.length > 1 && (text === text.toUpperCase() || text === 'AoE') }
  const closeMonth = findCloseWord(word, monthNames)
  if (closeMonth) return { kind: 'month', month: monthNames[closeMonth] ?? 1, isSure: true, isMisspelt: true }
  const closeWeekday = findCloseWord(word, weekdayNames)
  const misspelt = closeWeekday ? weekdayNames[closeWeekday] : ownValue(misspeltWeekdays, word)
  if (misspelt !== undefined) return { kind: 'weekday', weekday: misspelt, isSure: true, isMisspelt: true }
  return { kind: 'word', word }
}

/** The vocabulary's own entry: 'constructor' is no month. */
function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** '2026-08-03', of this century; the day may be one that the month lacks. */
export function isoFigures(year: number, month: number, day: number): PieceSense[] | undefined {
  const isDate = year >= 2000 && year < 2100 && isMonth(month) && isDay(day)
  return isDate ? [{ kind: 'figures', figures: { kind: 'iso', year, month, day } }] : undefined
}

/** Two numbers of which one can be a month and the other a day. */
export function pairFigures(
  text: string,
  first: number,
  second: number,
  separator: string,
  year?: number,
): PieceSense[] | undefined {
  const isDate = (isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second))
  if (!isDate) return undefined
  return [{ kind: 'figures', figures: { kind: 'pair', first, second, separator, text, year } }]
}

/** A time of day, from 0:00 to 24:00. */
export function clockTime(
  hour: number,
  minute: number,
  meridiem: string | undefined,
): PieceSense[] | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  if (!meridiem) return [{ kind: 'time', minutes: hour * 60 + minute, hasMeridiem: false }]
  const isAfternoon = meridiem.toLowerCase() === 'p'
  // '13:00 PM' says the same twice; '15 AM' and '0 PM' contradict themselves
  if (hour > 12 ? !isAfternoon : hour === 0 && isAfternoon) return undefined
  const hour24 = hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  return [{ kind: 'time', minutes: hour24 * 60 + minute, hasMeridiem: true }]
}

/** '3Aug', 'Aug3' */
export function gluedDay(day = '', month = '', order: 'day first' | 'month first'): PieceSense[] | undefined {
  const number = ownValue(monthNames, month.toLowerCase())
  if (number === undefined || !isDay(Number(day))) return undefined
  const senses: PieceSense[] = [
    { kind: 'month', month: number, isSure: true },
    { kind: 'number', value: Number(day), isOrdinal: false },
  ]
  return order === 'day first' ? senses.reverse() : senses
}

/** 'UTC+5:30', by its sign and size. */
export function offsetZone(
  sign: string | undefined,
  hours: number,
  minutes: number,
): PieceSense[] | undefined {
  if (hours > 14) return undefined
  const size = hours * 60 + minutes
  return [
    {
      kind: 'zone',
      zone: { kind: 'fixed', offsetMinutes: sign?.trim() === '+' ? size : -size },
      isSure: true,
    },
  ]
}

/** '26' is 2026. */
export const fullYear = (year: number) => 2000 + (year % 100)
const isMonth = (value: number) => value >= 1 && value <= 12
const isDay = (value: number) => value >= 1 && value <= 31

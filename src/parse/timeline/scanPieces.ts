import { joinZonePhrases } from './joinZonePhrases.ts'
import type { Piece, PieceSense } from './piece.ts'
import {
  clockTime,
  fullYear,
  gluedDay,
  isoFigures,
  offsetZone,
  pairFigures,
  readWord,
} from './pieceSenses.ts'

type Scan = { pattern: RegExp; senses: (match: RegExpExecArray) => PieceSense[] | undefined }

/** The zone that may be glued to a time: '11AMPDT', '11:00AMPDT'. */
const gluedZone = String.raw`(?=(?:UTC|GMT|AoE|[PMCE][SD]?T|CES?T|[IBJ]ST)\b)`

/** 'AM', 'p.m.' */
const meridiem = String.raw`([ap])\.?m(?:\b\.?|${gluedZone})`

const opaque = (text: string): PieceSense => ({ kind: 'word', word: text.toLowerCase() })

/**
 * Tried in order at each place. A scan that matches but finds no sense ('13/2026', '25:00') leaves the place to the
 * next one. Every repetition is bounded or runs over one class of characters, so none can backtrack far.
 */
const scans: Scan[] = [
  { pattern: /https?:\/\/\S+/iy, senses: ([url]) => [opaque(url)] },
  // 2026-08-03, 2026/8/3; a time behind a 'T' is scanned on its own, from the digits
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T(?=\d\d:))?/y,
    senses: ([, year, , month, day]) => isoFigures(Number(year), Number(month), Number(day)),
  },
  // 03.08.2026, 8/3/2026, 8/3/26; not 1.30.12, which is a version
  {
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(20\d\d|(?<!\.)\d\d)(?![\d.])/y,
    senses: ([text, first, separator = '', second, year]) =>
      pairFigures(text, Number(first), Number(second), separator, fullYear(Number(year))),
  },
  {
    // 8/3; not 8/3/1
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/y,
    senses: ([text, first, second]) => pairFigures(text, Number(first), Number(second), '/'),
  },
  // 11:00, 11:00 AM, 23:59:59, 11.30 pm
  {
    pattern: new RegExp(
      String.raw`(\d{1,2})(?::(\d{2})(?::\d{2})?|\.(\d{2})(?=\s?(?:[ap]\.?m|UTC|GMT|AoE|CES?T)\b))(?![\d:])(?:\s?${meridiem})?`,
      'iy',
    ),
    senses: ([, hour, minute, minuteBehindDot, half]) =>
      clockTime(Number(hour), Number(minute ?? minuteBehindDot), half),
  },
  {
    pattern: new RegExp(String.raw`(\d{1,2})\s?${meridiem}`, 'iy'),
    senses: ([, hour, half]) => clockTime(Number(hour), 0, half),
  },
  // 1800 UTC; a year where it looks like one ('2026 UTC')
  {
    pattern: /(?!20[12]\d)(\d{2})(\d{2})(?=\s?(?:UTC|GMT|hrs)\b)/iy,
    senses: ([, hour, minute]) => clockTime(Number(hour), Number(minute), undefined),
  },
  { pattern: /12 (noon|midnight)\b/iy, senses: ([, word = '']) => [readWord(word)] },
  // 18h UTC, 18h30
  {
    pattern: /(\d{1,2})h(?:([0-5]\d)(?![\p{L}\d])|(?=\s?(?:UTC|GMT)))/uy,
    senses: ([, hour, minute]) => clockTime(Number(hour), Number(minute ?? 0), undefined),
  },
  {
    pattern: /['’‘](\d\d)(?![\d\p{L}])/uy,
    senses: ([, year]) => [{ kind: 'year', year: 2000 + Number(year) }],
  },
  { pattern: /(20\d\d)(?![\d\p{L}]|\.\d)/uy, senses: ([, year]) => [{ kind: 'year', year: Number(year) }] },
  { pattern: /\d+(?:\.\d+)+|\d{1,3}(?:,\d{3})+(?!\d)/y, senses: ([text]) => [opaque(text)] },
  {
    pattern: /(\d+)(st|nd|rd|th)?(?![\d\p{L}])/iuy,
    senses: ([, digits, ordinal]) => [
      { kind: 'number', value: Number(digits), isOrdinal: ordinal !== undefined },
    ],
  },
  {
    pattern: /(\d{1,2})([a-z]{3,9})(?![\p{L}\d])/iuy,
    senses: ([, day, month]) => gluedDay(day, month, 'day first'),
  },
  {
    pattern: /([a-z]{3,9})(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d.])/iuy,
    senses: ([, month, day]) => gluedDay(day, month, 'month first'),
  },
  { pattern: /\d[\p{L}\p{N}_.]*/uy, senses: ([text]) => [opaque(text)] },
  // UTC+5:30, UTC +2, GMT-7; not the range in '16:00 UTC-18:00 UTC'
  {
    pattern: /(?:UTC|GMT)( ?\+|[−–-])(\d{1,2})(?::?([0-5]\d))?(?!\d|:|\s?(?:UTC|GMT))/iy,
    senses: ([, sign, hours, minutes]) => offsetZone(sign, Number(hours), Number(minutes ?? 0)),
  },
  // the offset of an ISO time: 18:00+02:00; behind other times '-' is a range
  {
    pattern: /(?:(?<=:\d\d)(\+)|(?<=T\d\d:\d\d(?::\d\d)?)(-))(\d\d):([0-5]\d)(?!\d|:)/y,
    senses: ([, plus, minus, hours, minutes]) => offsetZone(plus ?? minus, Number(hours), Number(minutes)),
  },
  { pattern: /[\p{L}\p{M}][\p{L}\p{M}\p{N}_'’]*/uy, senses: ([text]) => [readWord(text)] },
  { pattern: /<?[-‐‑‒–—―−~→…]+>?/y, senses: () => [{ kind: 'dash' }] },
]

/** Splits plain text into pieces, from left to right; only spaces belong to none. */
export function scanPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let position = 0
  while (position < text.length) {
    if (text[position] === ' ') {
      position++
      continue
    }
    const end = scanAt(text, position, pieces)
    position = end
  }
  return joinZonePhrases(pieces, text)
}

function scanAt(text: string, position: number, pieces: Piece[]): number {
  for (const { pattern, senses } of scans) {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    const found = match && senses(match)
    if (!found) continue
    const end = position + match[0].length
    for (const sense of found) pieces.push({ start: position, end, ...sense })
    return end
  }
  pieces.push({ kind: 'mark', mark: text[position] ?? '', start: position, end: position + 1 })
  return position + 1
}

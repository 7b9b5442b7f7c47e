import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysInMonth, formatCivilDate, isoWeekday } from './civilDate.ts'
import { parseTimelineBullet, parseTimelineTable } from './parseTimeline.ts'
import { readDates } from './readDates.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const anyDate = fc
  .record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
  })
  .map(({ year, month, day }) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }))
type AnyDate = { year: number; month: number; day: number }

const monthOf = ({ month }: AnyDate) => months[month - 1] ?? ''
const weekdayOf = (date: AnyDate) => weekdays[isoWeekday(date) - 1] ?? ''
const ordinal = ({ day }: AnyDate) =>
  `${day}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day > 3 && day < 21 ? 0 : day % 10] ?? 'th'}`

const styles: ((date: AnyDate) => string)[] = [
  date => `${monthOf(date)} ${date.day}, ${date.year}`,
  date => `${monthOf(date).slice(0, 3)} ${ordinal(date)} ${date.year}`,
  date => `${weekdayOf(date)}, ${monthOf(date)} ${ordinal(date)}, ${date.year}`,
  date => `${weekdayOf(date).slice(0, 3)} ${monthOf(date).slice(0, 3)}. ${date.day}, ${date.year}`,
  date => `${date.day} ${monthOf(date)} ${date.year}`,
  date => `the ${ordinal(date)} of ${monthOf(date)}, ${date.year}`,
  date => formatCivilDate(date),
  date => `**${monthOf(date)}\u00a0${date.day}** (${weekdayOf(date)}), ${date.year}`,
  date => `${date.day}-${monthOf(date).slice(0, 3)}-${date.year}`,
]
const anyStyle = fc.constantFrom(...styles)

it('gives a date back from every style', () => {
  fc.assert(
    fc.property(anyDate, anyStyle, (date, style) => {
      const { start, end, doubts } = readDates(style(date), { term: date.year }, true)
      expect({ start, end, doubts }).toEqual({
        start: { date: formatCivilDate(date) },
        end: undefined,
        doubts: [],
      })
    }),
  )
})

it('gives both ends of a range back, with the year at both or at the end only', () => {
  const joints = fc.constantFrom(' - ', '–', ' — ', ' to ', ' through ', ', to ')
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: 1, max: 200 }),
      anyStyle,
      anyStyle,
      joints,
      fc.boolean(),
      (start, days, from, to, joint, isShared) => {
        const end = later(start, days)
        const startText = isShared ? from(start).replace(/,? ?(?<!-)\b20\d\d$/, '') : from(start)
        const read = readDates(`${startText}${joint}${to(end)}`, {}, true)
        expect([read.start?.date, read.end?.date]).toEqual([start, end].map(formatCivilDate))
      },
    ),
  )
})

it('gives an instant back from a time in a zone', () => {
  const zones = fc.constantFrom<[string, number]>(
    ['UTC', 0],
    ['AoE', -720],
    ['UTC+5:30', 330],
    ['JST', 540],
    ['GMT-3', -180],
  )
  fc.assert(
    fc.property(anyDate, anyStyle, fc.nat(1439), zones, (date, style, minutes, [zone, offset]) => {
      const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
      const { start, doubts } = readDates(`${style(date)}, ${time} ${zone}`, {}, true)
      const instant = Date.UTC(date.year, date.month - 1, date.day, 0, minutes - offset)
      expect({ ms: Date.parse(start?.instant ?? ''), date: start?.date, doubts }).toEqual({
        ms: instant,
        date: formatCivilDate(date),
        doubts: [],
      })
    }),
  )
})

const dateWords = fc.constantFrom(
  ...[
    'March',
    'may',
    'Aug.',
    'Tues',
    '1',
    '31st',
    '2026',
    "'26",
    '-',
    '–',
    'to',
    '(',
    ')',
    ',',
    ':',
    'PDT',
    '18:00',
    '5 PM',
  ],
  ...[
    'UTC',
    '(18:00 UTC)',
    '03.08.2026',
    '8/3',
    'TBD',
    '~~',
    '**',
    '<br>',
    'Week',
    'and',
    'closes',
    '2026-02-30',
    'AoE',
    '|',
  ],
)
const anyLine = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(dateWords, { maxLength: 14 }).map(words => words.join(' ')),
  fc.array(dateWords, { maxLength: 14 }).map(words => words.join('')),
)

it('never throws, and gives only days and instants that exist', () => {
  fc.assert(
    fc.property(
      anyLine,
      anyLine,
      fc.option(fc.integer({ min: 2017, max: 2030 }), { nil: undefined }),
      (text, other, year) => {
        const { milestone } = parseTimelineBullet(text, 1, year)
        const { milestones } = parseTimelineTable(
          { header: ['Activity', other], rows: [[other, text], [text]], rowLines: [3, 4] },
          year,
        )
        for (const { start, end } of [...milestones, ...(milestone ? [milestone] : [])])
          for (const when of end ? [start, end] : [start]) {
            expect(new Date(`${when.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(when.date)
            if (when.instant)
              expect(new Date(when.instant).toISOString()).toBe(when.instant.replace('Z', '.000Z'))
          }
      },
    ),
    { numRuns: 500 },
  )
})

function later({ year, month, day }: AnyDate, days: number): AnyDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

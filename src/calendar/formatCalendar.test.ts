import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from './calendarEvent.ts'
import { formatCalendar } from './formatCalendar.ts'
import { readCalendar } from './testing/readCalendar.ts'

const sample: CalendarEvent = {
  uid: 'lfx-2025-3.midterm_evals@mentorship-explorer',
  title: 'Midterm Mentee Evaluations · LFX 2025 Term 3',
  description: 'As written: Tues, Oct 14, 2025 11AM PDT (18:00 UTC)',
  url: 'https://github.com/cncf/mentoring/blob/main/README.md?plain=1#L16',
  span: { kind: 'times', start: '2025-10-14T17:30:00Z', end: '2025-10-14T18:00:00Z' },
  asOf: Date.UTC(2025, 7, 1, 9, 30, 15),
}

const read = (event: Partial<CalendarEvent>) => {
  const [first] = readCalendar(formatCalendar([{ ...sample, ...event }], { name: 'Sample' })).events
  if (!first) throw new Error('no event was read')
  return first
}

describe('a calendar', () => {
  it('is written as the RFC shows it', () => {
    expect(formatCalendar([sample], { name: 'Dates; all' }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mentorship Explorer//Mentorship Explorer//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Dates\\; all',
      'X-WR-CALNAME:Dates\\; all',
      'BEGIN:VEVENT',
      'UID:lfx-2025-3.midterm_evals@mentorship-explorer',
      'DTSTAMP:20250801T093015Z',
      'SEQUENCE:5566170',
      'DTSTART:20251014T173000Z',
      'DTEND:20251014T180000Z',
      'SUMMARY:Midterm Mentee Evaluations · LFX 2025 Term 3',
      'DESCRIPTION:As written: Tues\\, Oct 14\\, 2025 11AM PDT (18:00 UTC)',
      'URL:https://github.com/cncf/mentoring/blob/main/README.md?plain=1#L16',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('gives days without a time, the end exclusive', () => {
    const text = formatCalendar(
      [{ ...sample, span: { kind: 'days', start: '2025-07-02', end: '2025-07-30' } }],
      { name: 'Sample' },
    )
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20250702\r\nDTEND;VALUE=DATE:20250730\r\n')
  })

  it('asks subscribers to look again', () => {
    const text = formatCalendar([sample], { name: 'Sample', refreshHours: 12 })
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n')
  })

  it('needs an event, as the RFC does', () => {
    expect(() => formatCalendar([], { name: 'Empty' })).toThrow(RangeError)
  })

  it('rises with the moment of the document, within 32 bits', () => {
    const numbers = [0, Date.UTC(2025, 7, 1), Date.UTC(2025, 7, 1, 0, 1), Date.UTC(2099, 0, 1)].map(
      asOf => read({ asOf }).sequence,
    )
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(new Set(numbers).size).toBe(4)
    expect(numbers.at(-1)).toBeLessThan(2 ** 31)
    expect(numbers[0]).toBe(0)
  })
})

describe('folding', () => {
  it('leaves a line of 75 octets, and folds one of 76', () => {
    const lineOf = (length: number) =>
      formatCalendar([{ ...sample, title: 'x'.repeat(length) }], { name: 'Sample' })
    expect(lineOf(67)).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n`)
    expect(lineOf(68)).toContain(`\r\nSUMMARY:${'x'.repeat(67)}\r\n x\r\n`)
  })

  it.each([
    ['two octets', 'é'],
    ['three octets', '日'],
    ['four octets', '🦀'],
  ])('never splits a character of %s, wherever the fold falls', (_, character) => {
    for (let before = 0; before < 8; before++) {
      const title = 'x'.repeat(before) + character.repeat(80)
      expect(read({ title }).summary).toBe(title)
    }
  })
})

describe('text of strangers', () => {
  it.each([
    'a;b,c\\d "e" : f',
    'two\nlines',
    '\\n is not a line break, \\\\n neither',
    'ends with a backslash \\',
    '\tafter a tab',
    ' a space before and after ',
    '👩🏽‍💻 für 日本語 العربية',
    ';:,=',
    'BEGIN:VALARM',
  ])('is read back as it was: %j', text => {
    expect(read({ title: text, description: text })).toMatchObject({ summary: text, description: text })
  })

  it.each([
    ['carriage return and line feed', 'A\r\nATTACH:https://evil.example/x\r\nX:'],
    ['a lone carriage return', 'A\rEND:VEVENT\rEND:VCALENDAR'],
    ['a lone line feed', 'A\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM'],
    ['Unicode line ends', 'A\u2028ATTENDEE:mailto:a@b.example\u2029\u0085X:'],
    ['other line ends', 'A\u000bATTENDEE:mailto:a@b.example\u000cX:'],
  ])('makes no property of its own: %s', (_, text) => {
    const honest = formatCalendar([sample], { name: 'Sample' })
    const hostile = formatCalendar([{ ...sample, uid: text, title: text, description: text }], { name: text })
    expect(propertiesOf(hostile)).toEqual(propertiesOf(honest))
    expect(readCalendar(hostile).events).toHaveLength(1)
  })

  it('loses control characters and half a surrogate pair, nothing else', () => {
    expect(read({ title: 'a\u0000b\u0007c\u007fd\u009fe' }).summary).toBe('abcde')
    expect(read({ title: 'a\ud800b' }).summary).toBe('a\ufffdb')
  })

  it.each(['javascript:alert(1)', 'not an address', '', 'data:text/html,x', '//example.org'])(
    'is no address: %j',
    url => {
      expect(read({ url }).url).toBeNull()
    },
  )

  it('can not break out of an address', () => {
    expect(read({ url: 'https://example.org/a\r\nATTENDEE:b é' }).url).toBe(
      'https://example.org/aATTENDEE:b%20%C3%A9',
    )
  })

  it('of any kind survives writing and reading', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    const piece = fc.constantFrom(
      '\\',
      ';',
      ',',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\t',
      '🦀',
      '日',
      'n',
      'N',
      ':',
      '"',
    )
    const awkward = fc.array(piece, { maxLength: 200 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(text, awkward), value => {
        const expected = value.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '')
        expect(read({ title: value, description: value })).toMatchObject({
          summary: expected,
          description: expected,
        })
      }),
      { numRuns: 200 },
    )
  })
})

function propertiesOf(text: string): string[] {
  return text
    .split('\r\n')
    .filter(line => !line.startsWith(' '))
    .map(line => /^[\w-]+/.exec(line)?.[0] ?? '')
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from './calendarEvent.ts'
import { formatGoogleLink } from './formatGoogleLink.ts'
import { formatOutlookLink } from './formatOutlookLink.ts'

const deadline: CalendarEvent = {
  uid: 'lfx-2025-3.midterm_evals@mentorship-explorer',
  title: 'C++ & Rust: 100 % done? · LFX',
  description: 'As written: <b>11AM</b> & more\nLine two',
  url: 'https://example.org/#L16',
  span: { kind: 'times', start: '2025-10-14T17:30:00Z', end: '2025-10-14T18:00:00Z' },
  asOf: 0,
}
const band: CalendarEvent = { ...deadline, span: { kind: 'days', start: '2025-07-31', end: '2025-08-13' } }
const parametersOf = (link: string) => Object.fromEntries(new URL(link).searchParams)

describe('the Google link', () => {
  it('gives instants in UTC', () => {
    expect(parametersOf(formatGoogleLink(deadline))).toEqual({
      action: 'TEMPLATE',
      text: 'C++ & Rust: 100 % done? · LFX',
      dates: '20251014T173000Z/20251014T180000Z',
      details: 'As written: <b>11AM</b> & more\nLine two',
    })
  })

  it('gives days with an exclusive end', () => {
    expect(parametersOf(formatGoogleLink(band)).dates).toBe('20250731/20250813')
  })
})

describe('the Outlook link', () => {
  it('gives instants in UTC, and the description as the HTML that Outlook takes it for', () => {
    expect(parametersOf(formatOutlookLink(deadline))).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2025-10-14T17:30:00Z',
      enddt: '2025-10-14T18:00:00Z',
      subject: 'C++ & Rust: 100 % done? · LFX',
      body: 'As written: &lt;b&gt;11AM&lt;/b&gt; &amp; more<br>Line two',
    })
  })

  it('gives days with an exclusive end', () => {
    expect(parametersOf(formatOutlookLink(band))).toMatchObject({
      startdt: '2025-07-31',
      enddt: '2025-08-13',
      allday: 'true',
    })
  })

  it('writes no plus for a space, which Outlook would show', () => {
    expect(formatOutlookLink(deadline)).not.toContain('+')
    expect(formatOutlookLink(deadline)).toContain('%20')
  })
})

describe('both links', () => {
  it('stay of a length that servers take', () => {
    const long = { ...deadline, description: 'word '.repeat(2000) }
    const shortened = `${'word '.repeat(199).trim()}…`
    expect(parametersOf(formatGoogleLink(long)).details).toBe(shortened)
    expect(parametersOf(formatOutlookLink(long)).body).toBe(shortened)
  })

  it('stand any text, half a surrogate pair too', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a\ud800b'), fc.constant('\udc00'))
    fc.assert(
      fc.property(text, text, (title, description) => {
        const event = { ...deadline, title, description }
        const wellFormed = title.replace(/\p{Cs}/gu, '\ufffd')
        expect(parametersOf(formatGoogleLink(event)).text).toBe(wellFormed)
        expect(parametersOf(formatOutlookLink(event)).subject).toBe(wellFormed)
      }),
    )
  })
})

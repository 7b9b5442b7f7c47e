import type { CalendarEvent, Span } from './calendarEvent.ts'
import { contentLine, textLine } from './contentLine.ts'
import { formatInstant } from './spans.ts'

export type CalendarMeta = {
  /** What calendar programs call it. */
  name: string
  /** For a file that is subscribed to: how often to look for changes. */
  refreshHours?: number
}

const sequenceStart = Date.UTC(2015, 0, 1)
const msPerMinute = 60_000

/**
 * Events as an iCalendar file (RFC 5545, names as in RFC 7986). The same arguments give the same bytes on every
 * machine. Throws a RangeError without events, because a calendar must hold at least one.
 */
export function formatCalendar(
  events: readonly CalendarEvent[],
  { name, refreshHours }: CalendarMeta,
): string {
  if (events.length === 0) throw new RangeError('a calendar needs an event')
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Mentorship Explorer//Mentorship Explorer//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    ...(refreshHours === undefined ? [] : refreshLines(refreshHours)),
    ...events.map(formatEvent),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function formatEvent({ uid, title, description, url, span, asOf }: CalendarEvent): string {
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', uid),
    contentLine('DTSTAMP', compact(formatInstant(asOf))),
    contentLine('SEQUENCE', String(sequenceAt(asOf))),
    dateLine('DTSTART', span.kind, span.start),
    dateLine('DTEND', span.kind, span.end),
    textLine('SUMMARY', title),
    textLine('DESCRIPTION', description),
    ...urlLine(url),
    // Nobody is busy because a term has a deadline.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/**
 * The minutes from 2015 to the moment of the document: a later state of it has a higher number without anybody keeping
 * count, and it fits into the 32 bits that calendar programs give it.
 */
function sequenceAt(asOf: number): number {
  return Math.max(0, Math.floor((asOf - sequenceStart) / msPerMinute))
}

function dateLine(name: string, kind: Span['kind'], value: string): string {
  return contentLine(kind === 'days' ? `${name};VALUE=DATE` : name, compact(value))
}

/** '2025-07-29T18:00:00Z' → '20250729T180000Z', '2025-07-29' → '20250729' */
function compact(iso: string): string {
  return iso.replace(/[-:]/g, '')
}

/** An address is not escaped like text, so only what a URL parser made of it is written: it holds no line breaks. */
function urlLine(text: string): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? [contentLine('URL', url.href)] : []
}

/** The same wish twice: RFC 7986, and what Outlook reads. */
function refreshLines(hours: number): string[] {
  return [
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', `PT${hours}H`),
    contentLine('X-PUBLISHED-TTL', `PT${hours}H`),
  ]
}
